/** A link that opens a note's page at its passage: a text fragment (WICG Scroll-to-text), which no server gets to see. */
import type { Note } from './schema.ts';

/** UTF-16 units above which a quote is named by its first and last words: an address holds only so much. */
const LONG = 300;
/** Words that stand for one end of a long quote. */
const END_WORDS = 6;
/** A quote of fewer words may stand anywhere on the page. */
const FEW_WORDS = 4;
/** Words before and after that tell one place from another. */
const AROUND_WORDS = 5;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

interface Word {
  start: number;
  end: number;
}

/** The address of the note's page with the passage to scroll to; null where a link could do harm. */
export function linkToPassage({
  url,
  paragraph,
  start,
  end,
}: Pick<Note, 'url' | 'paragraph' | 'start' | 'end'>): string | null {
  const { protocol } = URL.parse(url) ?? {};
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const directive = textDirective(paragraph, start, end);
  if (directive === null) return url;
  const [page] = url.split(':~:');
  return `${page}${page!.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** `[prefix-,]start[,end][,-suffix]`; null where there is no word to look for. */
function textDirective(paragraph: string, start: number, end: number): string | null {
  const words = wordsOf(paragraph);
  // Browsers look for whole words, and a selection may end within one.
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  if (first < 0 || last < first) return null;
  const part = (from: number, to: number) => paragraph.slice(from, to).replace(/\s+/g, ' ').trim();
  const { start: from } = words[first]!;
  const { end: to } = words[last]!;
  const isLong = to - from > LONG && last - first >= 2 * END_WORDS;
  const texts = isLong
    ? [part(from, words[first + END_WORDS - 1]!.end), part(words[last - END_WORDS + 1]!.start, to)]
    : [part(from, to)];
  const isAmbiguous = last - first + 1 < FEW_WORDS || occurrences(part(0, paragraph.length), texts[0]!) > 1;
  // Signs between the words belong to what stands around: a browser skips nothing but spaces there.
  const prefix = isAmbiguous ? part(words[Math.max(0, first - AROUND_WORDS)]!.start, from) : '';
  const suffix = isAmbiguous ? part(to, words[Math.min(words.length - 1, last + AROUND_WORDS)]!.end) : '';
  return [prefix && `${encode(prefix)}-`, ...texts.map(encode), suffix && `-${encode(suffix)}`]
    .filter(Boolean)
    .join(',');
}

function wordsOf(text: string): Word[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** How often a text holds another, as browsers compare them: without regard to case. */
function occurrences(text: string, part: string): number {
  return text.toLowerCase().split(part.toLowerCase()).length - 1;
}

/** Comma and ampersand are taken care of; the hyphen marks prefix and suffix. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
