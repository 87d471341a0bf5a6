/** Years, decades and centuries in words: "twenty nineteen", "the early nineties", "the nineteenth century". */
import { type Period, yearPeriod } from './date-context.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { readNumber } from './numbers.ts';
import { TENS, UNITS } from './number-words.ts';
import { DECADES } from './time-words.ts';

/** "nineteen eighty-four", "twenty nineteen", "two thousand and nine" at `i`. */
export function spelledYear(lexemes: readonly Lexeme[], i: number): { year: number; to: number } | null {
  const { s } = lexemeAt(lexemes, i);
  if (s === 'two') {
    const number = readNumber(lexemes, i);
    return number && !number.digits && number.value >= 2000 && number.value < 2100 && Number.isInteger(number.value)
      ? { year: number.value, to: number.to }
      : null;
  }
  const century = s === 'twenty' ? 20 : UNITS.get(s);
  if (century === undefined || century < 15 || century > 20) return null;
  const next = lexemeAt(lexemes, i + 1).s;
  if (next === 'oh' || next === 'o') {
    const unit = UNITS.get(lexemeAt(lexemes, i + 2).s);
    return unit !== undefined && unit < 10 ? { year: century * 100 + unit, to: i + 3 } : null;
  }
  const teen = UNITS.get(next);
  if (teen !== undefined) return teen >= 10 ? { year: century * 100 + teen, to: i + 2 } : null;
  const tens = TENS.get(next);
  if (tens === undefined) return null;
  const at = lexemeAt(lexemes, i + 2).s === '-' ? i + 3 : i + 2;
  const unit = UNITS.get(lexemeAt(lexemes, at).s) ?? 0;
  return unit > 0 && unit < 10
    ? { year: century * 100 + tens + unit, to: at + 1 }
    : { year: century * 100 + tens, to: i + 2 };
}

const BEFORE_DECADE = new Set('early mid late -'.split(' '));

/** "the nineties", "the early nineties": the decade of the last century; "in his nineties" is an age. */
export function spelledDecade(lexemes: readonly Lexeme[], i: number): Period | null {
  const decade = DECADES.get(lexemeAt(lexemes, i).s);
  if (decade === undefined) return null;
  const before = lexemeAt(lexemes, i - 1).s;
  if (before === 'the') {
    // "Temperatures in the nineties" is rarer than the decade, but "the fifties and sixties" of a street is not told so.
    return /^(?:in|of|since|during|from|until|by|throughout)$/.test(lexemeAt(lexemes, i - 2).s)
      ? yearPeriod(1900 + decade, i + 1, 10)
      : null;
  }
  return BEFORE_DECADE.has(before) ? yearPeriod(1900 + decade, i + 1, 10) : null;
}

/** "nineteenth century", "twenty-first-century". */
export function spelledCentury(lexemes: readonly Lexeme[], i: number): Period | null {
  const number = readNumber(lexemes, i);
  if (!number?.ordinal || number.digits || number.value > 21) return null;
  const at = lexemeAt(lexemes, number.to).s === '-' ? number.to + 1 : number.to;
  return lexemeAt(lexemes, at).s === 'century' ? yearPeriod((number.value - 1) * 100 + 1, at + 1, 100) : null;
}
