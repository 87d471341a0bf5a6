/** Percentages, in percentage points of the whole. */
import { lexemeAt, type Lexeme } from './lex.ts';
import { measure, type Found } from './measure.ts';
import type { NumberRead } from './number-parts.ts';
import { extendQuantity, readQuantity } from './quantity.ts';

const NAMES = new Set(['%', 'percent', 'percents', 'pct', 'percentage', 'percentages', 'pc']);

/** End of a per-cent sign or word at `i`, or -1. */
function signEnd(lexemes: readonly Lexeme[], i: number): number {
  let at = i;
  if (lexemeAt(lexemes, at).s === '-') at++;
  const { s: word, glued, end, start } = lexemeAt(lexemes, at);
  // "12pc" and "12 p.c.", but not "a 12 PC network".
  if (word === 'pc' && !glued && end - start === 2) return -1;
  let to = -1;
  if (NAMES.has(word)) to = at + 1;
  else if (word === 'per') {
    const cent = lexemeAt(lexemes, at + 1).s === '-' ? at + 2 : at + 1;
    if (/^cents?$/.test(lexemeAt(lexemes, cent).s)) to = cent + 1;
  }
  return to > 0 && /^points?$/.test(lexemeAt(lexemes, to).s) ? to + 1 : to;
}

/** "a tenth of a percent", "0.25 of a percentage point", "half of one per cent": end of the whole that a share is of. */
function wholeEnd(lexemes: readonly Lexeme[], number: NumberRead): number {
  let at = number.to;
  if (number.value >= 1) return -1;
  if (lexemeAt(lexemes, at).s === 'of') at++;
  const article = lexemeAt(lexemes, at).s;
  return article === 'a' || article === 'one' || article === '1' ? signEnd(lexemes, at + 1) : -1;
}

/** "percent of 210" and nothing else: typed as a question, not told of anything. */
function isQuery(lexemes: readonly Lexeme[], i: number, to: number): boolean {
  if (lexemeAt(lexemes, i - 1).s !== 'of' || lexemeAt(lexemes, to).type !== 'end') return false;
  const named = NAMES.has(lexemeAt(lexemes, i - 2).s)
    ? i - 3
    : lexemeAt(lexemes, i - 2).s === 'cent' && lexemeAt(lexemes, i - 3).s === 'per'
      ? i - 4
      : i;
  return named < i && lexemeAt(lexemes, named).type === 'end';
}

/** The percentage at lexeme `i`; a share in words ("one-fifth of") carries its percentage inside. */
export function readPercent(lexemes: readonly Lexeme[], i: number, number: NumberRead | null): Found | null {
  if (!number || number.ordinal) return null;
  if (isQuery(lexemes, i, number.to))
    return { from: i, to: number.to, value: measure('percent', number.value, number.value, number.step) };
  // "15% to 20%": a sign at the first figure too.
  const plain = signEnd(lexemes, number.to);
  const early = plain > 0 ? plain : wholeEnd(lexemes, number);
  if (early > 0) {
    const link = lexemeAt(lexemes, early);
    if (link.s === '-' || (link.s === 'and' && lexemeAt(lexemes, i - 1).s === 'between')) {
      const second = readQuantity(lexemes, early + 1);
      const end = second ? signEnd(lexemes, second.to) : -1;
      if (second && end > 0 && second.low > number.value) {
        return { from: i, to: end, value: measure('percent', number.value, second.high, number.step) };
      }
    }
    return { from: i, to: early, value: measure('percent', number.value, number.value, number.step) };
  }
  const quantity = extendQuantity(lexemes, i, number);
  const end = quantity.range ? signEnd(lexemes, quantity.to) : -1;
  return end > 0 ? { from: i, to: end, value: measure('percent', quantity.low, quantity.high, quantity.step) } : null;
}
