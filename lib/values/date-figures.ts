/** Dates in figures alone. */
import { dayNumber } from './calendar.ts';
import {
  type DateContext,
  dayPeriod,
  isRealDay,
  type Period,
  pointsForward,
  shortYear,
  yearFor,
} from './date-context.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { MONTHS } from './time-words.ts';

/** "2025-03-18", "21/04/2016", "9-18-15", "4/22", "13.5.2015", "2019/sep/01". Month first unless that cannot be. */
export function numeric(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const lexeme = lexemes[i]!;
  if (lexeme.type === 'dotted') {
    const parts = lexeme.s.split('.').map(Number);
    if (/^\d{4}\.\d{1,2}\.\d{1,2}$/.test(lexeme.s)) return ordered(parts[1]!, parts[2]!, parts[0]!, i + 1);
    if (parts.length !== 3 || !/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(lexeme.s)) return null;
    return ordered(parts[1]!, parts[0]!, parts[2]! < 100 ? shortYear(parts[2]!) : parts[2]!, i + 1);
  }
  if (!/^\d{1,4}$/.test(lexeme.s)) return null;
  const mark = lexemeAt(lexemes, i + 1);
  if ((mark.s !== '/' && mark.s !== '-') || !mark.glued) return null;
  const second = lexemeAt(lexemes, i + 2);
  if (!second.glued) return null;
  const named = MONTHS.get(second.s);
  if (second.type !== 'num' && named === undefined) return null;
  const before = lexemeAt(lexemes, i - 1);
  if (lexeme.glued && (before.type === 'num' || before.s === '-' || before.s === '/' || before.type === 'word'))
    return null;
  const again = lexemeAt(lexemes, i + 3);
  const third = lexemeAt(lexemes, i + 4);
  if (again.s === mark.s && again.glued && third.glued && third.type === 'num' && /^\d{1,4}$/.test(third.s)) {
    const month = named ?? second.v;
    if (lexeme.s.length === 4) return ordered(month, third.v, lexeme.v, i + 5);
    if (third.s.length === 3 || !/^\d{1,2}$/.test(lexeme.s)) return null;
    const year = third.s.length === 4 ? third.v : shortYear(third.v);
    return named === undefined ? ordered(lexeme.v, month, year, i + 5) : ordered(month, lexeme.v, year, i + 5);
  }
  if (named !== undefined || !/^\d{1,2}$/.test(second.s) || !/^\d{1,2}$/.test(lexeme.s)) return null;
  // "4/22" is a day, "3/4" a fraction, "4-1" a score.
  const [month, day] = lexeme.v > 12 ? [second.v, lexeme.v] : [lexeme.v, second.v];
  if (day <= 12 || month > 12) return null;
  if (mark.s === '-' && before.s !== 'on') return null;
  const year = yearFor(context, month, day, pointsForward(lexemes, i));
  return year === null ? null : ordered(month, day, year, i + 3);
}

function ordered(month: number, day: number, year: number, to: number): Period | null {
  if (isRealDay(year, month, day)) return dayPeriod(dayNumber(year, month, day), to);
  return isRealDay(year, day, month) ? dayPeriod(dayNumber(year, day, month), to) : null;
}
