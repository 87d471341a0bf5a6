/** Cuts normalised text into the pieces that the readers of values look at. */
import { codeAt, isDigit, isLetter, isSpace, isUpper } from '../text/characters.ts';
import { createSpellings } from '../text/spellings.ts';
import { exponentEnd, figureEnd, figureValue } from './lex-figures.ts';
import type { NumberRead } from './number-parts.ts';
import { triggers } from './triggers.ts';

/** One word, figure or sign. */
export interface Lexeme {
  type: 'word' | 'num' | 'dotted' | 'sym' | 'end';
  /** Lower case; initialisms without dots; figures as written. */
  s: string;
  start: number;
  end: number;
  /** No white space before it. */
  glued: boolean;
  /** Begins with a capital. */
  cap: boolean;
  /** A line break stands before it. */
  fresh: boolean;
  /** What a figure says; NaN for all else. */
  v: number;
  /** Which readers may begin here: bits of `triggers`. */
  bits: number;
  /** The number that begins here; undefined until `readNumber` has looked. */
  number: NumberRead | null | undefined;
}

const END: Lexeme = {
  type: 'end',
  s: '',
  start: -1,
  end: -1,
  glued: false,
  cap: false,
  fresh: true,
  v: Number.NaN,
  bits: 0,
  number: null,
};

/** How many lexemes the readers have looked at, so that tests can hold the work to the text's length without a clock. */
export const effort = { looks: 0 };

/** The lexeme at `index`, or one that is no word, figure or sign beyond either end. */
export function lexemeAt(lexemes: readonly Lexeme[], index: number): Lexeme {
  effort.looks++;
  // To read a list at -1 is allowed, but makes all reading at that place of the program several times as slow.
  return index >= 0 && index < lexemes.length ? lexemes[index]! : END;
}

/** What is known of a word by its spelling alone. */
interface Word {
  s: string;
  cap: boolean;
  bits: number;
}

/** Most words of a text have been seen before. */
const wordAt = createSpellings((shown): Word => {
  const s = shown.toLowerCase();
  return { s, cap: isUpper(shown.charCodeAt(0)), bits: triggers('word', s) };
});

/** End of an initialism ("a.m.", "U.S.", "p.m") at `start`, or -1. */
function initialismEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (isLetter(codeAt(text, at)) && codeAt(text, at + 1) === 46 && letters < 8) {
    letters++;
    at += 2;
  }
  if (letters === 1 && isLetter(codeAt(text, at)) && !isLetter(codeAt(text, at + 1))) return at + 1;
  return letters >= 2 && !isLetter(codeAt(text, at)) ? at : -1;
}

/** The lexemes of a normalised text, in order and in one pass. */
export function lex(text: string): Lexeme[] {
  const out: Lexeme[] = [];
  const length = text.length;
  let at = 0;
  let glued = false;
  let fresh = true;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) fresh = true;
      glued = false;
      at++;
      continue;
    }
    const start = at;
    let type: Lexeme['type'] = 'sym';
    let v = Number.NaN;
    let s: string;
    let cap = false;
    let bits = -1;
    let end: number;
    if (isDigit(code) || (code === 46 && isDigit(codeAt(text, at + 1)) && !(glued && isDigit(codeAt(text, at - 1))))) {
      end = figureEnd(text, at);
      type = 'num';
      if (codeAt(text, end) === 46 && isDigit(codeAt(text, end + 1))) {
        while (isDigit(codeAt(text, end)) || (codeAt(text, end) === 46 && isDigit(codeAt(text, end + 1)))) end++;
        type = 'dotted';
      } else end = exponentEnd(text, end);
      s = text.slice(start, end);
      if (type === 'num') v = figureValue(s);
      // No measure of anything.
      if (v === Infinity) type = 'sym';
    } else if (isLetter(code)) {
      type = 'word';
      const dotted = initialismEnd(text, at);
      if (dotted > 0) {
        cap = isUpper(code);
        end = dotted;
        s = text.slice(start, end).replaceAll('.', '').toLowerCase();
        if (s === 'us') s = 'u.s.';
      } else {
        end = at + 1;
        while (end < length) {
          const next = text.charCodeAt(end);
          if (isLetter(next)) end++;
          else if (next === 39 && isLetter(codeAt(text, end + 1))) {
            const tail = codeAt(text, end + 1);
            if ((tail === 115 || tail === 83) && !isLetter(codeAt(text, end + 2))) break;
            end++;
          } else break;
        }
        ({ s, cap, bits } = wordAt(text, start, end));
      }
    } else if (
      code === 39 &&
      out.length > 0 &&
      glued &&
      (codeAt(text, at + 1) === 115 || codeAt(text, at + 1) === 83) &&
      !isLetter(codeAt(text, at + 2))
    ) {
      end = at + 2;
      s = "'s";
    } else {
      end = at + 1;
      s = text.charAt(at);
    }
    if (bits < 0) bits = triggers(type, s);
    out.push({ type, s, start, end, glued, cap, fresh, v, bits, number: undefined });
    at = end;
    glued = true;
    fresh = false;
  }
  return out;
}
