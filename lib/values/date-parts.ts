/** Months, days of a month and the years behind them. */
import { civil, dayNumber } from './calendar.ts';
import { type DateContext, isRealDay, type Period, pointsForward, yearAt, yearFor } from './date-context.ts';
import { spelledYear } from './date-spelled.ts';
import { SHIFTS } from './date-words.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { readNumber } from './numbers.ts';
import { MONTHS } from './time-words.ts';
import { DATED } from './triggers.ts';

/** Month at lexeme `i`. "may", "march" and short names count only with a capital or a figure beside them. */
export function monthAt(lexemes: readonly Lexeme[], i: number): { month: number; to: number } | null {
  const lexeme = lexemeAt(lexemes, i);
  if (!(lexeme.bits & DATED)) return null;
  const month = MONTHS.get(lexeme.s);
  if (month === undefined) return null;
  let to = i + 1;
  const dot = lexemeAt(lexemes, to);
  if (
    dot.s === '.' &&
    dot.glued &&
    lexemeAt(lexemes, to + 1).type !== 'end' &&
    (lexeme.s.length <= 4 || lexemeAt(lexemes, to + 1).type === 'num')
  ) {
    if (!lexemeAt(lexemes, to + 1).cap || lexeme.s.length <= 4) to++;
  }
  const ambiguous =
    lexeme.s === 'may' ||
    lexeme.s === 'march' ||
    lexeme.s === 'mar' ||
    lexeme.s === 'dec' ||
    lexeme.s === 'jan' ||
    lexeme.s === 'sep';
  if (ambiguous && !lexeme.cap) {
    const beside =
      lexemeAt(lexemes, to).type === 'num' ||
      lexemeAt(lexemes, i - 1).type === 'num' ||
      lexemeAt(lexemes, i - 1).s === 'of';
    const spelled = lexeme.s !== 'may' && dayOfMonthAt(lexemes, to) !== null;
    if (!beside && !spelled) return null;
  }
  return { month, to };
}

/** Day of a month at `i`: 1 to 31 in figures or as an ordinal. */
export function dayOfMonthAt(lexemes: readonly Lexeme[], i: number): { day: number; to: number } | null {
  const lexeme = lexemeAt(lexemes, i);
  if (lexeme.type === 'num') {
    if (!/^\d{1,2}$/.test(lexeme.s) || lexeme.v < 1 || lexeme.v > 31) return null;
    const next = lexemeAt(lexemes, i + 1);
    if (next.glued && next.type === 'word')
      return /^(?:st|nd|rd|th)$/.test(next.s) ? { day: lexeme.v, to: i + 2 } : null;
    if (next.glued && (next.s === ':' || next.s === '%')) return null;
    return { day: lexeme.v, to: i + 1 };
  }
  if (lexeme.type !== 'word') return null;
  const number = readNumber(lexemes, i);
  if (!number || number.value < 1 || number.value > 31 || !Number.isInteger(number.value) || number.scaled) return null;
  return { day: number.value, to: number.to };
}

/** A year behind a day or month: ", 2025", "2025", "of 2014", "'98". */
export function yearBehind(
  lexemes: readonly Lexeme[],
  i: number,
  context: DateContext,
): { year: number; to: number } | null {
  const shift = SHIFTS.get(lexemeAt(lexemes, i).s);
  if (shift !== undefined && lexemeAt(lexemes, i + 1).s === 'year' && context.reference !== null)
    return { year: civil(context.reference).year + shift, to: i + 2 };
  let at = i;
  if (lexemeAt(lexemes, at).s === ',' || lexemeAt(lexemes, at).s === 'of' || lexemeAt(lexemes, at).s === '-') at++;
  if (lexemeAt(lexemes, at).s === 'in' && at === i) at++;
  return yearAt(lexemes, at) ?? spelledYear(lexemes, at);
}

export function daysOf(
  context: DateContext,
  lexemes: readonly Lexeme[],
  at: number,
  month: number,
  first: number,
  last: number,
  year: { year: number; to: number } | null,
  to: number,
): Period | null {
  const known = year?.year ?? yearFor(context, month, first, pointsForward(lexemes, at));
  if (known === null || !isRealDay(known, month, first) || !isRealDay(known, month, last)) return null;
  return { min: dayNumber(known, month, first), max: dayNumber(known, month, last), grain: 1, to: year?.to ?? to };
}

/** "23 and 24", "23-24", "23 to 24" behind a first day, when `end` follows it. */
export function secondDay(lexemes: readonly Lexeme[], i: number, first: number): { day: number; to: number } | null {
  const link = lexemeAt(lexemes, i).s;
  if (link !== 'and' && link !== '-' && link !== 'to' && link !== 'or' && link !== '/' && link !== 'through')
    return null;
  const second = dayOfMonthAt(lexemes, i + 1);
  return second && second.day > first ? second : null;
}
