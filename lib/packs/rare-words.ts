/** The telling words of claims and posts: what a claim without cues is found by. */
import { normalise } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { tokenise } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { figureKey, SCALES } from './rare-figures.ts';
import { rareStem } from './rare-stem.ts';

/** One word of a text; offsets count in the text as given. */
export interface RareWord extends Span {
  /** What words are compared by: a stem, or `#` and a number. */
  key: string;
  /** Written with a capital although no sentence begins here, or in capitals. */
  isName: boolean;
  /** Who posted it and when, as pages print it below an embedded post. */
  isByline: boolean;
  /** The number of its spelling, by which its key may be remembered; -1 where its key is not that of the spelling alone. */
  spelling: number;
}

/**
 * Web addresses, hashtags and handles. Every repetition is bounded or ends at a space, so that time stays linear; an address
 * without its scheme is looked for at the beginning of words alone.
 */
const SPECIAL =
  /(?:https?:\/\/|www\.|(?<![a-z0-9-])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4}\/)\S*|[#@][\p{L}\p{N}_]{1,60}/giu;
const HANDLE = /\(@\w{1,40}\)/g;
/** Tells words from emoji. */
const WORD = /[\p{L}\p{N}]/u;
/** Emoji and what they are joined from: they stand for a space. */
const EMOJI =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}]/gu;
/** An attribution is short; what follows a longer stretch is text. */
const BYLINE = 100;

/** Where the line begins that says who posted the text, or the text's length. */
function bylineStart(text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(HANDLE)) last = index;
  if (last < 0 || text.length - last > BYLINE) return text.length;
  const dash = Math.max(text.lastIndexOf('—', last), text.lastIndexOf(' - ', last));
  return dash >= 0 && last - dash <= BYLINE ? dash : text.length;
}

/** Embeds print addresses behind the post without a space between: how such a tag ends, and what follows it. */
const GLUED: readonly (readonly [RegExp, string])[] = [
  [/pic$/, '.twitter.com/'],
  [/https?$/, '://'],
];
const TAG_PART = /\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{Lu}|\p{Lo}+/gu;

function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ' "\'(\n'.includes(text.charAt(before))) before--;
  return before < 0 || '.!?:—'.includes(text.charAt(before));
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** "o'rourke" goes by its name, as a handle or an address has it. */
function withoutPrefix(word: string): string {
  return word.charCodeAt(1) === 39 && word.length > 5 ? word.slice(2) : word;
}

/** What a word is by its spelling alone. */
interface Known {
  key: string;
  isFigure: boolean;
  isCapital: boolean;
  isLoud: boolean;
}

function describe({ text, lower, stem }: Token): Known | null {
  if (!WORD.test(text)) return null;
  const figure = figureKey(lower, 1);
  return {
    key: figure ?? rareStem(withoutPrefix(stem)),
    isFigure: figure !== null,
    isCapital: isCapital(text),
    isLoud: text.length > 1 && text === text.toUpperCase(),
  };
}

/** Words by the number of their spelling; null for what is none. */
const known: (Known | null | undefined)[] = [];

function knownOf(token: Token): Known | null {
  const { spelling } = token;
  if (spelling < 0) return describe(token);
  // Without gaps, or the list would become a map.
  while (known.length <= spelling) known.push(undefined);
  let word = known[spelling];
  if (word === undefined) known[spelling] = word = describe(token);
  return word;
}

/** The words of a text in order, figures by their value; without web addresses. Linear in the text's length. */
export function rareWords(given: string): RareWord[] {
  const source = normalise(given);
  const { text } = source;
  const byline = bylineStart(text);
  const words: RareWord[] = [];
  const add = (key: string, from: number, to: number, isName: boolean, spelling: number): void => {
    const start = source.toOriginal(from);
    const end = source.toOriginal(to, 'end');
    words.push({ key, start, end, isName, isByline: from >= byline, spelling });
  };
  const addPlain = (from: number, to: number): void => {
    const tokens = tokenise(text.slice(from, to).replace(EMOJI, (found) => ' '.repeat(found.length)));
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const word = knownOf(token);
      if (word === null) continue;
      const start = from + token.start;
      const scale = word.isFigure ? SCALES.get(tokens[i + 1]?.lower ?? '') : undefined;
      if (scale !== undefined) {
        add(figureKey(token.lower, scale)!, start, from + tokens[++i]!.end, false, -1);
        continue;
      }
      const isName = !word.isFigure && word.isCapital && (word.isLoud || !startsSentence(text, start));
      add(word.key, start, from + token.end, isName, token.spelling);
    }
  };
  let at = 0;
  for (const { index, 0: found } of text.matchAll(SPECIAL)) {
    addPlain(at, index);
    at = index + found.length;
    if (!found.startsWith('#') && !found.startsWith('@')) continue;
    const glued = GLUED.find(([, rest]) => text.startsWith(rest, at))?.[0];
    const tag = found.slice(1).replace(glued ?? '', '');
    for (const { index: start, 0: part } of tag.matchAll(TAG_PART)) {
      const word = part.toLowerCase();
      const key = figureKey(word, 1) ?? rareStem(tokenise(word)[0]?.stem ?? word);
      add(key, index + 1 + start, index + 1 + start + part.length, true, -1);
    }
  }
  addPlain(at, text.length);
  return words;
}
