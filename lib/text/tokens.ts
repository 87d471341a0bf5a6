/** Words of a text. */
import { codeAt, copyOf, isDigit, isLetter } from './characters.ts';
import type { Span } from './span.ts';
import { stem } from './stem.ts';

export interface Token extends Span {
  text: string;
  /** Lower case; initialisms without their dots ("u.k." is "uk"), but U.S. and US are "u.s." to keep the pronoun apart. */
  lower: string;
  stem: string;
  /** True where a hyphen joins this word to the one before it. */
  joined: boolean;
  /** The number of its spelling, the same wherever it is read; -1 for one that is not remembered. */
  spelling: number;
}

interface Word {
  /** Kept in place of the page's own slice, which would live as long as its token. */
  shown: string;
  lower: string;
  stem: string;
  spelling: number;
}

const words = new Map<string, Word>();
/** A page has some thousand different words, a language not many more in daily use. */
export const MOST_SPELLINGS = 20_000;

/** Longer ones are seldom words. */
const LONGEST = 24;

/** What is known of a word by its spelling alone; most words of a text have been seen before. */
function wordOf(slice: string, isInitialism: boolean): Word {
  const known = words.get(slice);
  if (known !== undefined) return known;
  const isKept = slice.length <= LONGEST && words.size < MOST_SPELLINGS;
  const shown = isKept ? copyOf(slice) : slice;
  const lower = isInitialism ? plainInitialism(shown) : plainWord(shown);
  const word = { shown, lower, stem: stem(lower), spelling: isKept ? words.size : -1 };
  if (isKept) words.set(shown, word);
  return word;
}

function plainWord(shown: string): string {
  if (shown === 'US') return 'u.s.';
  const lower = shown.toLowerCase();
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

/** "U.K." is "uk", "U.S." is "u.s." */
function plainInitialism(shown: string): string {
  const plain = shown.toLowerCase().replaceAll('.', '');
  return plain === 'us' ? 'u.s.' : plain;
}

/** End of "U.S." or "a.m." beginning at `start`: single letters, each with its full stop, at least two; or -1. */
function initialismEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (isLetter(codeAt(text, at)) && codeAt(text, at + 1) === 46) {
    letters++;
    at += 2;
  }
  if (letters === 1 && isLetter(codeAt(text, at)) && !isLetter(codeAt(text, at + 1))) return at + 1;
  return letters >= 2 && !isLetter(codeAt(text, at)) ? at : -1;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at++;
    else if (code === 39 && at > start && isLetter(codeAt(text, at + 1))) at++;
    else if ((code === 46 || code === 44) && isDigit(codeAt(text, at - 1)) && isDigit(codeAt(text, at + 1))) at++;
    else break;
  }
  return at;
}

/** The words of a normalised text in order; possessive 's is left out of `lower`. Linear: every character is seen at most twice. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) {
      at++;
      continue;
    }
    const dotted = isLetter(code) ? initialismEnd(text, at) : -1;
    const end = dotted > 0 ? dotted : wordEnd(text, at);
    const word = wordOf(text.slice(at, end), dotted > 0);
    const joined = at > 1 && codeAt(text, at - 1) === 45 && tokens[tokens.length - 1]?.end === at - 1;
    tokens.push({
      text: word.shown,
      lower: word.lower,
      start: at,
      end,
      stem: word.stem,
      joined,
      spelling: word.spelling,
    });
    at = end;
  }
  return tokens;
}
