/** Words of a text. */
import { codeAt, isDigit, isLetter } from './characters.ts';
import type { Span } from './span.ts';
import { createSpellings } from './spellings.ts';
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
  shown: string;
  lower: string;
  stem: string;
  spelling: number;
}

/** Most words of a text have been seen before. */
const wordAt = createSpellings((shown, spelling): Word => {
  // A full stop that is not a decimal point stands behind a letter.
  const isInitialism = shown.charAt(1) === '.' && isLetter(shown.charCodeAt(0));
  const lower = isInitialism ? plainInitialism(shown) : plainWord(shown);
  return { shown, lower, stem: stem(lower), spelling };
});

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
    const word = wordAt(text, at, end);
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
