/** Periods counted from the one that holds the reference day: "last week", "next Sunday". */
import { civil, dayNumber, weekday } from './calendar.ts';
import { dayPeriod, monthPeriod, type Period, weekPeriod, yearPeriod } from './date-context.ts';
import { monthAt } from './date-parts.ts';
import { skipPart, weekdayAt } from './date-weekdays.ts';
import { SHIFTS } from './date-words.ts';
import { readAbsolute } from './dates.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { DAY_PARTS, SEASONS, TIME_UNITS } from './time-words.ts';
import { nearestWeekday } from './weekdays.ts';

export function unitPeriod(reference: number, unit: string, shift: number, to: number): Period | null {
  const { year, month } = civil(reference);
  switch (unit) {
    case 'day':
      return dayPeriod(reference + shift, to);
    case 'week':
      return weekPeriod(reference + 7 * shift, to);
    case 'fortnight':
      return null;
    case 'weekend': {
      const monday = reference - weekday(reference) + 1 + 7 * shift;
      return { min: monday + 5, max: monday + 6, grain: 2, to };
    }
    case 'month': {
      const first = civil(dayNumber(year, month + shift, 1));
      return monthPeriod(first.year, first.month, to);
    }
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift;
      return { min: dayNumber(year, first, 1), max: dayNumber(year, first + 3, 1) - 1, grain: 91, to };
    }
    case 'year':
      return yearPeriod(year + shift, to);
    case 'decade':
      return yearPeriod(Math.floor(year / 10) * 10 + 10 * shift, to, 10);
    case 'century':
      return yearPeriod(Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift, to, 100);
    default:
      return null;
  }
}

export function seasonPeriod(year: number, first: number, to: number): Period {
  return { min: dayNumber(year, first, 1), max: dayNumber(year, first + 3, 1) - 1, grain: 91, to };
}

/** "last week", "next Sunday", "this morning", "last November", "the previous year", "last fall". */
export function shiftFirst(lexemes: readonly Lexeme[], i: number, reference: number): Period | null {
  const word = lexemeAt(lexemes, i).s;
  const shift = SHIFTS.get(word);
  if (shift === undefined) return null;
  const next = lexemeAt(lexemes, i + 1);
  const day = weekdayAt(lexemes, i + 1);
  if (day) {
    const monday = reference - weekday(reference) + 1;
    if (shift < 0) return dayPeriod(nearestWeekday(reference - 1, day.day, false), skipPart(lexemes, day.to));
    if (word === 'coming') return dayPeriod(nearestWeekday(reference + 1, day.day, true), skipPart(lexemes, day.to));
    return dayPeriod(monday + 7 * shift + day.day - 1, skipPart(lexemes, day.to));
  }
  if (DAY_PARTS.has(next.s))
    return shift === 0 || next.s === 'night' || next.s === 'evening' ? dayPeriod(reference + shift, i + 2) : null;
  const month = monthAt(lexemes, i + 1);
  if (month) {
    const now = civil(reference);
    const year =
      shift < 0
        ? month.month >= now.month
          ? now.year - 1
          : now.year
        : shift > 0
          ? month.month <= now.month
            ? now.year + 1
            : now.year
          : now.year;
    const of = readAbsolute(lexemes, i + 1, { reference, past: shift < 0 });
    return of && of.grain === 1 ? of : monthPeriod(year, month.month, month.to);
  }
  const season = SEASONS.get(next.s);
  if (season !== undefined) {
    const now = civil(reference);
    const year =
      shift < 0
        ? now.month <= season + 2
          ? now.year - 1
          : now.year
        : shift > 0
          ? now.month >= season
            ? now.year + 1
            : now.year
          : now.year;
    return seasonPeriod(year, season, i + 2);
  }
  if (word === 'past' && (next.s === 'decade' || next.s === 'century')) return null;
  if (next.s === 'quarter' && TIME_UNITS.has(lexemeAt(lexemes, i + 2).s)) return null;
  const found = unitPeriod(reference, next.s, shift, i + 2);
  if (found && next.s === 'week') {
    const inside = weekdayAt(lexemes, lexemeAt(lexemes, i + 2).s === 'on' ? i + 3 : i + 2);
    if (inside) return dayPeriod(found.min + inside.day - 1, inside.to);
  }
  return found;
}
