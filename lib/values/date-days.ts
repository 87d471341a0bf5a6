/** Days picked out of a month: "the 22nd", "the second Monday of next month". */
import { civil, dayNumber, weekday } from './calendar.ts';
import {
  type DateContext,
  dayPeriod,
  isRealDay,
  monthPeriod,
  type Period,
  pointsForward,
  yearFor,
} from './date-context.ts';
import { dayOfMonthAt, monthAt } from './date-parts.ts';
import { shiftFirst, unitPeriod } from './date-shifts.ts';
import { beyondFirst, isOrder, UNITS_BEYOND } from './date-slices.ts';
import { weekdayAt } from './date-weekdays.ts';
import { readAbsolute } from './dates.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { ORDINALS } from './number-words.ts';
import { WEEKDAYS } from './time-words.ts';
import { nearestWeekday } from './weekdays.ts';

/** "the day before yesterday", "the 22nd", "the second Monday of next month", "the same week". */
export function articleFirst(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const { reference } = context;
  const next = lexemeAt(lexemes, i + 1);
  if (reference === null) return null;
  if (next.s === 'day') {
    const word = lexemeAt(lexemes, i + 2).s;
    const anchor = lexemeAt(lexemes, i + 3).s;
    if ((word === 'before' || word === 'after') && (anchor === 'yesterday' || anchor === 'tomorrow')) {
      return dayPeriod(reference + (anchor === 'yesterday' ? -1 : 1) + (word === 'before' ? -1 : 1), i + 4);
    }
    if ((word === 'before' || word === 'after') && lexemeAt(lexemes, i + 3).type !== 'word')
      return dayPeriod(reference + (word === 'before' ? -1 : 1), i + 3);
    return null;
  }
  const beyond = UNITS_BEYOND.has(next.s) ? beyondFirst(lexemes, i + 1, reference) : null;
  if (beyond) return beyond;
  if (next.s === 'weekend')
    return unitPeriod(reference, 'weekend', pointsForward(lexemes, i) || weekday(reference) > 5 ? 0 : -1, i + 2);
  const nth = isOrder(next.s) ? nthWeekday(lexemes, i + 1, reference) : null;
  if (nth) return nth;
  const relative = shiftFirst(lexemes, i + 1, reference);
  if (relative) return relative;
  const { s: before } = lexemeAt(lexemes, i - 1);
  return dayOnly(lexemes, i + 1, reference, before === 'on' || WEEKDAYS.has(before));
}

/** A day of this month, or of the last where it has not come yet: "the 27", "the twenty second", "31st of this month". */
export function dayOnly(
  lexemes: readonly Lexeme[],
  i: number,
  reference: number,
  /** What stands before it makes "the third" a day. */
  sure = false,
): Period | null {
  const day = dayOfMonthAt(lexemes, i);
  if (!day) return null;
  const { s, type } = lexemeAt(lexemes, day.to);
  if (s === 'of') {
    const period = shiftFirst(lexemes, day.to + 1, reference);
    if (!period || period.grain !== 30) return null;
    const { year, month } = civil(period.min);
    return isRealDay(year, month, day.day) ? dayPeriod(dayNumber(year, month, day.day), period.to) : null;
  }
  const first = lexemeAt(lexemes, i);
  if (type === 'word' || s === '-' || s === '%' || s === '/' || (!sure && first.type === 'word' && day.day < 10))
    return null;
  const now = civil(reference);
  const month = day.day > now.day ? now.month - 1 : now.month;
  const at = civil(dayNumber(now.year, month, 1));
  return isRealDay(at.year, at.month, day.day) ? dayPeriod(dayNumber(at.year, at.month, day.day), day.to) : null;
}

/** "first Sunday", "second Monday of next month", "the first Friday in March". */
export function nthWeekday(lexemes: readonly Lexeme[], i: number, reference: number): Period | null {
  const order = lexemeAt(lexemes, i).s === 'last' ? -1 : ORDINALS.get(lexemeAt(lexemes, i).s);
  const name = order === undefined || order > 5 ? null : weekdayAt(lexemes, i + 1);
  if (!name || order === undefined) return null;
  const word = lexemeAt(lexemes, name.to).s;
  let period: Period | null = null;
  if (word === 'of' || word === 'in') {
    let at = name.to + 1;
    if (lexemeAt(lexemes, at).s === 'the') at++;
    const month = monthAt(lexemes, at);
    period = month
      ? (readAbsolute(lexemes, at, { reference }) ??
        monthPeriod(
          yearFor({ reference }, month.month, 1, pointsForward(lexemes, i)) ?? civil(reference).year,
          month.month,
          month.to,
        ))
      : shiftFirst(lexemes, at, reference);
    if (period && period.grain !== 30) period = null;
  }
  if (!period) {
    if (order < 0) return null;
    const now = civil(reference);
    period = monthPeriod(now.year, now.month, name.to);
  }
  if (order < 0) return dayPeriod(nearestWeekday(period.max, name.day, false), period.to);
  const day = nearestWeekday(period.min, name.day, true) + 7 * (order - 1);
  return day <= period.max ? dayPeriod(day, period.to) : null;
}
