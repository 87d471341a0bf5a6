/** One number, or a range of two: "three to four", "3-4", "between two and three", "two or three". */
import { lexemeAt, type Lexeme } from './lex.ts';
import { CURRENCY_SIGNS } from './currencies.ts';
import { readNumber } from './numbers.ts';
import { type NumberRead } from './number-parts.ts';

export interface Quantity {
  low: number;
  high: number;
  step: number;
  to: number;
  first: NumberRead;
  /** A range of two numbers. */
  range: boolean;
}

/** The quantity at lexeme `i`, or null. A second number that is not larger makes no range. */
export function readQuantity(lexemes: readonly Lexeme[], i: number): Quantity | null {
  const first = readNumber(lexemes, i);
  return first && extendQuantity(lexemes, i, first);
}

/** Looks for a range's second number behind `first`. */
export function extendQuantity(lexemes: readonly Lexeme[], i: number, first: NumberRead): Quantity {
  const single: Quantity = { low: first.value, high: first.value, step: first.step, to: first.to, first, range: false };
  if (first.ordinal || first.fraction) return single;
  const link = lexemeAt(lexemes, first.to);
  let at = first.to + 1;
  if (link.s === '-' || link.s === '—') {
    const before = lexemeAt(lexemes, i - 1);
    // The last two of "three-nought-four" are no range.
    if (before.s === '-' && before.glued && lexemeAt(lexemes, i).glued && lexemeAt(lexemes, i - 2).type !== 'sym')
      return single;
    // "4-1" is a score and "8-22-2016" a date: the caller asks for a unit behind the range.
    if (lexemeAt(lexemes, at).s === 'to') at += 1;
    if (lexemeAt(lexemes, at).s === '-') at += 1;
  } else if (link.s === 'to' || link.s === 'or') {
    if (link.s === 'or' && lexemeAt(lexemes, at).type !== 'word' && lexemeAt(lexemes, at).type !== 'num') return single;
    // "either 10 or 20" are two figures to choose from, "10 or 20" one between them.
    if (lexemeAt(lexemes, i - 1).s === 'either') return single;
  } else if (link.s === 'and') {
    const sign = CURRENCY_SIGNS.has(lexemeAt(lexemes, i - 1).s) ? 2 : 1;
    if (lexemeAt(lexemes, i - sign).s !== 'between') return single;
  } else return single;
  if (lexemeAt(lexemes, at).s === '$' || lexemeAt(lexemes, at).s === '£' || lexemeAt(lexemes, at).s === '€') at++;
  const second = readNumber(lexemes, at);
  if (!second || second.ordinal || lexemeAt(lexemes, at).s === '-') return single;
  let low = first.value;
  let step = Math.max(first.step, second.step);
  if (second.scaled && !first.scaled && low < 1000) {
    // "two to three million": the scale belongs to both.
    const scale =
      second.value >= 1e12
        ? 1e12
        : second.value >= 1e9
          ? 1e9
          : second.value >= 1e6
            ? 1e6
            : second.value >= 1e3
              ? 1e3
              : 1;
    if (low * scale < second.value) {
      low *= scale;
      step = second.step;
    }
  }
  if (second.value <= low) return single;
  return { low, high: second.value, step, to: second.to, first, range: true };
}
