/**
 * Answers and the questions they answer, items of a list and their headings: neither states a claim alone, so both are
 * read as one. "How long was the call? Two hours, says Moscow." "Length. US: 90 minutes. Russia: two hours."
 */
import type { Hits } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { isQuestion } from './negation.ts';
import { readParagraph, textOf } from './sentence.ts';
import type { Paragraph, Sentence } from './sentence.ts';

/** A sentence read together with what it answers. */
export interface Answer extends Sentence {
  hits: Hits;
  /** First token of the answer itself. */
  own: number;
  /** Whether the question can be answered by yes or no, and by which of them it was. */
  isPolar: boolean;
  reply: boolean | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const POLAR = set('is are was were has have had do does did will would can could may might must shall should');
const ASKING = set('who whose whom which what when where why how');
const YES = set('yes yeah yep da indeed correct');
const NO = set('no nope nyet not never');
/** Subjects and verbs of a whole sentence: what holds one is no heading. */
const WHOLE = set('i we you he she it they this that these those there here');

const LONGEST_QUESTION = 18;
const LONGEST_HEADING = 5;

const LABEL = /^["'(]*[\p{L}\p{N}][\p{L}\p{N}.'& -]{0,24}:\s/u;

/** "US: at least 90 minutes", "A: In Riyadh": an item of what stands before it. */
function isLabelled(sentence: Sentence): boolean {
  const text = textOf(sentence);
  return text.includes(':') && LABEL.test(text);
}

function wordsOf({ paragraph, from, to }: Sentence): string[] {
  return paragraph.tokens.slice(from, to).map(({ lower }) => lower);
}

/** What stands for a question or a heading: `null` where the sentence is neither. */
function leadOf(sentence: Sentence): 'polar' | 'open' | null {
  // "Q:", "3." and the like say nothing of what is asked.
  const words = wordsOf(sentence).filter((word) => word !== 'q' && !/^\d+$/.test(word));
  const [first] = words;
  if (first === undefined) return null;
  if (isQuestion(sentence)) {
    if (words.length > LONGEST_QUESTION) return null;
    return POLAR.has(first) || (first === 'and' && POLAR.has(words[1] ?? '')) ? 'polar' : 'open';
  }
  if (words.length > LONGEST_HEADING) return null;
  if (ASKING.has(first)) return 'open';
  return words.some((word) => WHOLE.has(word) || POLAR.has(word) || word.endsWith('ed')) ? null : 'open';
}

function join(lead: Sentence, answer: Sentence, kind: 'polar' | 'open', lexicon: Lexicon): Answer | null {
  const opens = wordsOf(answer).find((word) => word !== 'a' && word.length > 1) ?? '';
  const reply = kind === 'open' ? null : YES.has(opens) ? true : NO.has(opens) ? false : null;
  const asked = `${textOf(lead).replace(/[\s.?!:"']+$/, '')}: `;
  const text = asked + textOf(answer);
  const { source } = answer.paragraph;
  const { tokens } = readParagraph(text, answer.paragraph.index, 0, lexicon);
  const shift = answer.start - asked.length;
  const paragraph: Paragraph = {
    index: answer.paragraph.index,
    source: {
      text,
      toOriginal: (offset, edge) => source.toOriginal(Math.max(answer.start, offset + shift), edge),
      toNormal: (offset) => source.toNormal(offset) - shift,
    },
    tokens,
    sentences: [],
  };
  const own = tokens.findIndex(({ start }) => start >= asked.length);
  const hits = lexicon.hitsOf(tokens, 0, tokens.length);
  if (own < 0 || hits === null) return null;
  return {
    paragraph,
    index: answer.index,
    start: 0,
    end: text.length,
    from: 0,
    to: tokens.length,
    hits,
    clauses: null,
    telling: null,
    scans: [],
    own,
    isPolar: kind === 'polar',
    reply,
  };
}

/** Every answer and item of the page, read together with its question or heading. */
export function answersIn(paragraphs: readonly Paragraph[], lexicon: Lexicon): Answer[] {
  const answers: Answer[] = [];
  let above: { sentence: Sentence; kind: 'polar' | 'open' } | null = null;
  for (const { sentences } of paragraphs) {
    let lead = above;
    let fresh = lead !== null;
    for (const [index, sentence] of sentences.entries()) {
      const isItem = isLabelled(sentence);
      if (lead !== null && (fresh || isItem)) {
        const joined = join(lead.sentence, sentence, lead.kind, lexicon);
        if (joined !== null) answers.push(joined);
      }
      fresh = false;
      const kind = index === 0 || isQuestion(sentence) ? leadOf(sentence) : null;
      if (kind === null || (isItem && !isQuestion(sentence))) continue;
      lead = { sentence, kind };
      fresh = true;
    }
    // A paragraph that is a question or a heading and no more leads the next one, and the items after that.
    const [only, ...more] = sentences;
    const kind = only === undefined || more.length > 0 ? null : leadOf(only);
    if (only !== undefined && kind !== null && !isLabelled(only)) above = { sentence: only, kind };
    else if (above !== null && !(only !== undefined && isLabelled(only))) above = null;
  }
  return answers;
}

/** A longer answer to a longer question is a sentence by itself: what it states, it states in its own words. */
const LONGEST_ANSWER = 14;
const SHORTEST_QUESTION = 3;

/** The match as the answer makes it, or null where the question alone made it. */
export function answered(match: Match, { own, to, isPolar, reply }: Answer): Match | null {
  const { figure, value, placement } = match;
  if (figure !== null) return figure.from >= own ? match : null;
  if (value === null) return null;
  if (value.kind === 'yes-no' && reply !== null)
    return reply ? match : { ...match, value: { ...value, is: !value.is } };
  if (isPolar) return reply === true ? match : null;
  if (to - own > LONGEST_ANSWER && own > SHORTEST_QUESTION) return null;
  return placement.hits.some((hit) => hit !== null && hit.from >= own) ? match : null;
}
