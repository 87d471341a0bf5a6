/** Dates in figures alone. */
import { dayNumber } from './calendar.ts';
import {
  type DateContext,
  dayPeriod,
  isRealDay,
  monthPeriod,
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
  if (!/^\d{1,4}$/.test(lexeme.s)) return compact(lexemes, i, context);
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
  const comma = again.s === ',' && mark.s === '/' && third.s.length === 4;
  if (
    (again.s === mark.s || comma) &&
    again.glued &&
    third.glued &&
    third.type === 'num' &&
    /^\d{1,4}$/.test(third.s)
  ) {
    const month = named ?? second.v;
    if (lexeme.s.length === 4) return ordered(month, third.v, lexeme.v, i + 5);
    if (third.s.length === 3 || !/^\d{1,2}$/.test(lexeme.s)) return null;
    const year = third.s.length === 4 ? third.v : shortYear(third.v);
    return named === undefined ? ordered(lexeme.v, month, year, i + 5) : ordered(month, lexeme.v, year, i + 5);
  }
  const month = monthOfYear(lexeme, second, mark.s, i + 3);
  if (month) return month;
  if (named !== undefined || !/^\d{1,2}$/.test(second.s) || !/^\d{1,2}$/.test(lexeme.s)) return null;
  // "4/22" is a day, "3/4" a fraction, "4-1" a score.
  return mark.s === '-' && before.s !== 'on' ? null : dayAndMonth(lexemes, i, lexeme.v, second.v, i + 3, context);
}

/** Day and month in either order, told apart only where one is above twelve. */
function dayAndMonth(
  lexemes: readonly Lexeme[],
  i: number,
  first: number,
  second: number,
  to: number,
  context: DateContext,
): Period | null {
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (day <= 12 || month > 12) return null;
  const year = yearFor(context, month, day, pointsForward(lexemes, i));
  return year === null ? null : ordered(month, day, year, to);
}

/** "2019-05", "05/2019": only a month with its nought, for "2010-11" is a season. */
function monthOfYear(first: Lexeme, second: Lexeme, mark: string, to: number): Period | null {
  const [year, month] = first.s.length === 4 ? [first, second] : [second, first];
  if (year.s.length !== 4 || !/^(?:0[1-9]|1[0-2])$/.test(month.s) || (first === year && month.s[0] !== '0'))
    return null;
  if ((mark !== '/' && first !== year) || year.v < 1700 || year.v > 2199) return null;
  return monthPeriod(year.v, month.v, to);
}

/** "20190512" and, behind "on", "4.22". */
function compact(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const { s } = lexemeAt(lexemes, i);
  const next = lexemeAt(lexemes, i + 1);
  const whole = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(s);
  if (whole) {
    const [year, month, day] = [Number(whole[1]), Number(whole[2]), Number(whole[3])];
    return isRealDay(year, month, day) ? dayPeriod(dayNumber(year, month, day), i + 1) : null;
  }
  const short = /^(\d{1,2})\.(\d{1,2})$/.exec(s);
  if (!short || lexemeAt(lexemes, i - 1).s !== 'on' || next.type === 'word' || next.s === '%') return null;
  return dayAndMonth(lexemes, i, Number(short[1]), Number(short[2]), i + 1, context);
}

function ordered(month: number, day: number, year: number, to: number): Period | null {
  if (isRealDay(year, month, day)) return dayPeriod(dayNumber(year, month, day), to);
  return isRealDay(year, day, month) ? dayPeriod(dayNumber(year, day, month), to) : null;
}
