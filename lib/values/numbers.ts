/** Numbers in words and figures: the part every reader of values shares. */
import { type Lexeme, lexemeAt } from './lex.ts';
import { readFigure } from './number-figures.ts';
import { type NumberRead, result, scaleAt } from './number-parts.ts';
import { readWords } from './number-spelled.ts';
import { ORDINALS } from './number-words.ts';
import { SHORT_UNITS, TIME_UNITS } from './time-words.ts';
import { NUMERIC } from './triggers.ts';

/**
 * "one over three", "nine out of ten", "one in five", "2^10", "a quarter of a million": only where nothing behind makes
 * the second number a quantity of its own.
 */
function joined(lexemes: readonly Lexeme[], top: NumberRead): NumberRead | null {
  const link = lexemeAt(lexemes, top.to);
  if (top.fraction) return link.s === 'of' ? shareOfScale(lexemes, top) : null;
  if (top.scaled) return null;
  if (link.s === '^' && link.glued) return power(lexemes, top);
  const outOf = link.s === 'out' && lexemeAt(lexemes, top.to + 1).s === 'of';
  if (link.s !== 'over' && link.s !== 'in' && !outOf) return null;
  let at = top.to + (outOf ? 2 : 1);
  if (lexemeAt(lexemes, at).s === 'every') at++;
  const bottom = plain(lexemes, at);
  if (!bottom || bottom.value <= 0 || bottom.ordinal || bottom.fraction) return null;
  const next = lexemeAt(lexemes, bottom.to);
  if (outOf ? top.value > bottom.value || bottom.value > 1000 : link.s === 'over' && next.type === 'word') return null;
  if (link.s === 'in' && !isOdds(top, bottom, next)) return null;
  return result(top.value / bottom.value, bottom.to, { fraction: true, step: 0.05, digits: top.digits });
}

/** "One in five", not "one in 2019" or "3 in 10 minutes". */
function isOdds(top: NumberRead, bottom: NumberRead, next: Lexeme): boolean {
  if (!Number.isInteger(top.value) || top.value < 1 || top.value > 10 || !Number.isInteger(bottom.value)) return false;
  if (bottom.value <= top.value || TIME_UNITS.has(next.s) || SHORT_UNITS.has(next.s) || next.s === '%') return false;
  return !(bottom.digits && !bottom.scaled && bottom.value > 1000 && bottom.value < 2200) && next.s !== '-';
}

/** "A quarter of a million", "three quarters of a billion". */
function shareOfScale(lexemes: readonly Lexeme[], share: NumberRead): NumberRead | null {
  const article = lexemeAt(lexemes, share.to + 1).s;
  const scale = article === 'a' || article === 'one' ? scaleAt(lexemes, share.to + 2) : null;
  return scale && scale.value > 100
    ? result(share.value * scale.value, scale.to, { scaled: true, step: scale.value / 4 })
    : null;
}

function power(lexemes: readonly Lexeme[], base: NumberRead): NumberRead | null {
  let at = base.to + 1;
  let sign = 1;
  for (; at < base.to + 4 && (lexemeAt(lexemes, at).s === '-' || lexemeAt(lexemes, at).s === '+'); at++)
    if (lexemeAt(lexemes, at).s === '-') sign = -sign;
  const exponent = lexemeAt(lexemes, at);
  if (exponent.type !== 'num' || Math.abs(exponent.v) > 64) return null;
  const value = base.value ** (sign * exponent.v);
  return Number.isFinite(value) ? result(value, at + 1, { digits: true }) : null;
}

/** "1.250.000": groups of three behind dots. Four parts are an address. */
function dottedGroups(lexeme: Lexeme, i: number): NumberRead | null {
  return /^[1-9]\d{0,2}(?:\.\d{3}){2}$/.test(lexeme.s)
    ? result(Number(lexeme.s.replaceAll('.', '')), i + 1, { digits: true })
    : null;
}

function plain(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  const lexeme = lexemeAt(lexemes, i);
  if (lexeme.type === 'num') return readFigure(lexemes, i);
  if (lexeme.type === 'dotted') return dottedGroups(lexeme, i);
  if (lexeme.type !== 'word') return null;
  const ordinal = ORDINALS.get(lexeme.s);
  if (ordinal !== undefined) return result(ordinal, i + 1, { ordinal: true });
  return readWords(lexemes, i);
}

/** The number that begins at lexeme `i`, or null. A minus sign counts only where no word or figure touches it on the left. */
export function readNumber(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  const first = lexemeAt(lexemes, i);
  // The readers of dates, times and lengths ask again and again for the number at one place.
  if (first.number === undefined) first.number = first.bits & NUMERIC ? findNumber(lexemes, i) : null;
  return first.number;
}

function findNumber(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  const first = lexemeAt(lexemes, i);
  let from = i;
  let sign = 1;
  if (first.s === 'minus' || first.s === 'negative') {
    sign = -1;
    from = i + 1;
  } else if (first.s === '-') {
    const next = lexemeAt(lexemes, i + 1);
    if (next.type !== 'num' || (i > 0 && (first.glued || (!next.glued && lexemeAt(lexemes, i - 1).type !== 'end'))))
      return null;
    sign = -1;
    from = i + 1;
  }
  const read = plain(lexemes, from);
  if (!read) return null;
  const whole = joined(lexemes, read) ?? read;
  return sign < 0 ? { ...whole, value: -whole.value } : whole;
}
