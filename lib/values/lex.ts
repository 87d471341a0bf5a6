/** Cuts normalised text into the pieces that the readers of values look at. */
import { isDigit, isLetter, isSpace, isUpper } from '../text/characters.ts';
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
};

/** How many lexemes the readers have looked at, so that tests can hold the work to the text's length without a clock. */
export const effort = { looks: 0 };

/** The lexeme at `index`, or one that is no word, figure or sign beyond either end. */
export function lexemeAt(lexemes: readonly Lexeme[], index: number): Lexeme {
  effort.looks++;
  return lexemes[index] ?? END;
}

/** Reads grouped and decimal figures from `start`; returns where they end. */
function figureEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  const head = at - start;
  const three = (from: number): boolean =>
    isDigit(text.charCodeAt(from)) &&
    isDigit(text.charCodeAt(from + 1)) &&
    isDigit(text.charCodeAt(from + 2)) &&
    !isDigit(text.charCodeAt(from + 3));
  if (head > 0 && head <= 3) {
    const mark = text.charCodeAt(at);
    if (mark === 44 || mark === 32) {
      while (text.charCodeAt(at) === mark && three(at + 1)) at += 4;
    }
  }
  const grouped = at > start + head;
  if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  } else if (
    !grouped &&
    text.charCodeAt(at) === 44 &&
    isDigit(text.charCodeAt(at + 1)) &&
    text.charCodeAt(start - 1) !== 47
  ) {
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end - at <= 3 && text.charCodeAt(end) !== 44 && text.charCodeAt(start - 1) !== 44) at = end;
  }
  return at;
}

function exponentEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 101 && code !== 69) return at;
  let end = at + 1;
  if (text.charCodeAt(end) === 45 || text.charCodeAt(end) === 43) end++;
  const digits = end;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > digits && !isLetter(text.charCodeAt(end)) ? end : at;
}

/** The number that digits, groups and a decimal mark say. */
function figureValue(raw: string): number {
  const grouped = /^\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/.test(raw);
  if (grouped) return Number(raw.replaceAll(',', '').replaceAll(' ', ''));
  return Number(raw.replace(',', '.'));
}

/** End of an initialism ("a.m.", "U.S.", "p.m") at `start`, or -1. */
function initialismEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46 && letters < 8) {
    letters++;
    at += 2;
  }
  if (letters === 1 && isLetter(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 1))) return at + 1;
  return letters >= 2 && !isLetter(text.charCodeAt(at)) ? at : -1;
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
    let end: number;
    if (
      isDigit(code) ||
      (code === 46 && isDigit(text.charCodeAt(at + 1)) && !(glued && isDigit(text.charCodeAt(at - 1))))
    ) {
      end = figureEnd(text, at);
      type = 'num';
      if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
        while (isDigit(text.charCodeAt(end)) || (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))))
          end++;
        type = 'dotted';
      } else end = exponentEnd(text, end);
      s = text.slice(start, end);
      if (type === 'num') v = figureValue(s);
    } else if (isLetter(code)) {
      cap = isUpper(code);
      type = 'word';
      const dotted = initialismEnd(text, at);
      if (dotted > 0) {
        end = dotted;
        s = text.slice(start, end).replaceAll('.', '').toLowerCase();
        if (s === 'us') s = 'u.s.';
      } else {
        end = at + 1;
        while (end < length) {
          const next = text.charCodeAt(end);
          if (isLetter(next)) end++;
          else if (next === 39 && isLetter(text.charCodeAt(end + 1))) {
            const tail = text.charCodeAt(end + 1);
            if ((tail === 115 || tail === 83) && !isLetter(text.charCodeAt(end + 2))) break;
            end++;
          } else break;
        }
        s = text.slice(start, end).toLowerCase();
      }
    } else if (
      code === 39 &&
      out.length > 0 &&
      glued &&
      (text.charCodeAt(at + 1) === 115 || text.charCodeAt(at + 1) === 83) &&
      !isLetter(text.charCodeAt(at + 2))
    ) {
      end = at + 2;
      s = "'s";
    } else {
      end = at + 1;
      s = text.charAt(at);
    }
    out.push({ type, s, start, end, glued, cap, fresh, v, bits: triggers(type, s) });
    at = end;
    glued = true;
    fresh = false;
  }
  return out;
}
