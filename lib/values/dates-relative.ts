/** Dates that need the day of writing: "Tuesday", "last week", "two days ago", "early next month". */
import { civil, dayNumber, daysInMonth, weekday } from './calendar.ts';
import {
  dayPeriod,
  isRealDay,
  monthPeriod,
  pointsForward,
  weekPeriod,
  yearAt,
  yearFor,
  yearPeriod,
  type DateContext,
  type Period,
} from './date-context.ts';
import { SHIFTS } from './date-words.ts';
import { dayOfMonthAt, monthAt, readAbsolute } from './dates.ts';
import { HOLIDAYS } from './holidays.ts';
import { nearestWeekday } from './weekdays.ts';
import { lexemeAt, type Lexeme } from './lex.ts';
import { readNumber } from './numbers.ts';
import { ORDINALS } from './number-words.ts';
import { DAY_PARTS, MONTHS, SEASONS, TIME_UNITS, WEEKDAYS } from './time-words.ts';

const AGO = new Set(['ago', 'earlier', 'before', 'previously', 'prior', 'back']);
const AHEAD = new Set(['later', 'hence', 'after']);
const DAY = 86400;

/** A weekday's name at `i`; three letters need a capital and something that shows a date. */
function weekdayAt(lexemes: readonly Lexeme[], i: number): { day: number; to: number } | null {
  const lexeme = lexemeAt(lexemes, i);
  const day = WEEKDAYS.get(lexeme.s);
  if (day === undefined) return null;
  let to = i + 1;
  const next = lexemeAt(lexemes, to);
  if (lexeme.s.length <= 5 && lexeme.s !== 'thurs') {
    if (!/days?$/.test(lexeme.s)) {
      const shown = (next.s === '.' && next.glued) || next.s === ',' || next.type === 'num' || MONTHS.has(next.s);
      if (!lexeme.cap || !shown) return null;
      if (next.s === '.') to++;
    }
  }
  return { day, to };
}

/** Skips "morning", "night", "afternoon" behind a day. */
function skipPart(lexemes: readonly Lexeme[], i: number): number {
  return DAY_PARTS.has(lexemeAt(lexemes, i).s) ? i + 1 : i;
}

function shiftMonths(day: number, months: number): number {
  const at = civil(day);
  const first = civil(dayNumber(at.year, at.month + months, 1));
  return dayNumber(first.year, first.month, Math.min(at.day, daysInMonth(first.year, first.month)));
}

/** `count` units from a day; weeks and days to the day, months and years by the calendar. Null for hours and less. */
function shifted(day: number, count: number, seconds: number): number | null {
  if (seconds < DAY) return null;
  const days = seconds / DAY;
  if (days < 30) return day + Math.round(count * days);
  return days === 30 ? shiftMonths(day, Math.round(count)) : shiftMonths(day, Math.round((count * days) / 365) * 12);
}

function unitPeriod(reference: number, unit: string, shift: number, to: number): Period | null {
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

function seasonPeriod(year: number, first: number, to: number): Period {
  return { min: dayNumber(year, first, 1), max: dayNumber(year, first + 3, 1) - 1, grain: 91, to };
}

/** "last week", "next Sunday", "this morning", "last November", "the previous year", "last fall". */
function shiftFirst(lexemes: readonly Lexeme[], i: number, reference: number): Period | null {
  const word = lexemeAt(lexemes, i).s;
  const shift = SHIFTS.get(word);
  if (shift === undefined) return null;
  const next = lexemeAt(lexemes, i + 1);
  const day = weekdayAt(lexemes, i + 1);
  if (day) {
    const monday = reference - weekday(reference) + 1;
    if (shift < 0) return dayPeriod(nearestWeekday(reference - 1, day.day, false), skipPart(lexemes, day.to));
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
  const found = unitPeriod(reference, next.s, shift, i + 2);
  if (found && next.s === 'week') {
    const inside = weekdayAt(lexemes, lexemeAt(lexemes, i + 2).s === 'on' ? i + 3 : i + 2);
    if (inside) return dayPeriod(found.min + inside.day - 1, inside.to);
  }
  return found;
}

/** "two years ago", "a day earlier", "few months ago", "two weeks from now", "two Mondays later". */
function countFirst(lexemes: readonly Lexeme[], i: number, reference: number): Period | null {
  const first = lexemeAt(lexemes, i);
  let count: number;
  let at: number;
  if (first.s === 'few' || first.s === 'several') [count, at] = [3, i + 1];
  else if (first.s === 'a' || first.s === 'an' || first.s === 'couple') {
    const next = lexemeAt(lexemes, i + 1).s;
    if (next === 'few') [count, at] = [3, i + 2];
    else if (next === 'couple') [count, at] = [2, i + 2];
    else if (first.s === 'couple') [count, at] = [2, i + 1];
    else [count, at] = [1, i + 1];
    if (lexemeAt(lexemes, at).s === 'of') at++;
  } else {
    const number = readNumber(lexemes, i);
    if (!number || number.ordinal || number.fraction || number.value <= 0 || number.value > 20000) return null;
    [count, at] = [number.value, number.to];
  }
  if (lexemeAt(lexemes, at).s === 'more') at++;
  const weekdayName = weekdayAt(lexemes, at);
  if (weekdayName) {
    const fromNow = lexemeAt(lexemes, weekdayName.to).s === 'from' && lexemeAt(lexemes, weekdayName.to + 1).s === 'now';
    if (!fromNow && !AHEAD.has(lexemeAt(lexemes, weekdayName.to).s)) return null;
    return dayPeriod(
      nearestWeekday(reference + 1, weekdayName.day, true) + 7 * (count - 1),
      weekdayName.to + (fromNow ? 2 : 1),
    );
  }
  const seconds = TIME_UNITS.get(lexemeAt(lexemes, at).s);
  if (seconds === undefined) return null;
  const word = lexemeAt(lexemes, at + 1).s;
  const next = lexemeAt(lexemes, at + 2);
  let to = at + 2;
  let base = reference;
  let sign: number;
  if (word === 'ago') sign = -1;
  else if (AGO.has(word) && next.type !== 'num' && (word === 'earlier' || !startsPhrase(next))) sign = -1;
  else if (word === 'later' && !next.cap) sign = 1;
  else if (word === 'from' && /^(?:now|today|tomorrow|yesterday)$/.test(next.s)) {
    sign = 1;
    to = at + 3;
    base += next.s === 'tomorrow' ? 1 : next.s === 'yesterday' ? -1 : 0;
  } else if ((word === 'before' || word === 'after') && /^(?:yesterday|tomorrow)$/.test(next.s)) {
    sign = word === 'before' ? -1 : 1;
    to = at + 3;
    base += next.s === 'tomorrow' ? 1 : -1;
  } else return null;
  const day = shifted(base, sign * count, seconds);
  return day === null ? null : { min: day, max: day, grain: Math.max(1, seconds / DAY), to };
}

/** A word that goes on with "before" or "prior": what came before is told there, not by the day of writing. */
function startsPhrase(next: Lexeme): boolean {
  return next.type === 'word' && !/^(?:and|but|in|at|on|he|she|it|they|the)$/.test(next.s) ? true : next.s === 'the';
}

/** "the day before yesterday", "the 22nd", "the second Monday of next month", "the same week". */
function articleFirst(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const { reference } = context;
  const next = lexemeAt(lexemes, i + 1);
  if (reference === null) return null;
  if (next.s === 'day') {
    const word = lexemeAt(lexemes, i + 2).s;
    const anchor = lexemeAt(lexemes, i + 3).s;
    if ((word === 'before' || word === 'after') && (anchor === 'yesterday' || anchor === 'tomorrow')) {
      return dayPeriod(reference + (anchor === 'yesterday' ? -1 : 1) + (word === 'before' ? -1 : 1), i + 4);
    }
    if (word === 'before' && lexemeAt(lexemes, i + 3).type !== 'word') return dayPeriod(reference - 1, i + 3);
    return null;
  }
  if (next.s === 'weekend')
    return unitPeriod(reference, 'weekend', pointsForward(lexemes, i) || weekday(reference) > 5 ? 0 : -1, i + 2);
  const nth = nthWeekday(lexemes, i + 1, reference);
  if (nth) return nth;
  const relative = shiftFirst(lexemes, i + 1, reference);
  if (relative) return relative;
  return dayOnly(lexemes, i + 1, reference);
}

/** A day of this month, or of the last where it has not come yet: "the 27", "the twenty second", "31st of this month". */
function dayOnly(lexemes: readonly Lexeme[], i: number, reference: number): Period | null {
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
  const plainFigure = first.type === 'num' && day.to === i + 1;
  if (type === 'word' || s === '-' || s === '%' || s === '/' || (!plainFigure && first.type === 'word' && day.day < 10))
    return null;
  const now = civil(reference);
  const month = day.day > now.day ? now.month - 1 : now.month;
  const at = civil(dayNumber(now.year, month, 1));
  return isRealDay(at.year, at.month, day.day) ? dayPeriod(dayNumber(at.year, at.month, day.day), day.to) : null;
}

/** "first Sunday", "second Monday of next month", "the first Friday in March". */
function nthWeekday(lexemes: readonly Lexeme[], i: number, reference: number): Period | null {
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

/** "Tuesday", "Friday night", "Monday, January 12th, 2016", "Thursday the 21st", "Tuesday next week". */
function weekdayFirst(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  // "on Sundays" is a habit, not a day.
  if (lexemeAt(lexemes, i).s.endsWith('days')) return null;
  const name = weekdayAt(lexemes, i);
  if (!name) return null;
  let at = skipPart(lexemes, name.to);
  if (lexemeAt(lexemes, at).s === ',' || lexemeAt(lexemes, at).s === '(') at++;
  const date =
    monthAt(lexemes, at) || lexemeAt(lexemes, at).type === 'num' || lexemeAt(lexemes, at).s === 'the'
      ? dated(lexemes, at, context)
      : null;
  if (date) return date;
  if (context.reference === null) return null;
  const week = shiftFirst(
    lexemes,
    lexemeAt(lexemes, name.to).s === 'of' || lexemeAt(lexemes, name.to).s === 'in' ? name.to + 1 : name.to,
    context.reference,
  );
  if (week && week.grain === 7) return dayPeriod(week.min + name.day - 1, week.to);
  return dayPeriod(nearestWeekday(context.reference, name.day, pointsForward(lexemes, i)), skipPart(lexemes, name.to));
}

/** The day that stands behind a weekday's name. */
function dated(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const found =
    lexemeAt(lexemes, i).s === 'the' ? articleFirst(lexemes, i, context) : readAbsolute(lexemes, i, context);
  return found && found.grain === 1 ? found : null;
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "summer of 1994", "spring 2014". */
function seasonFirst(lexemes: readonly Lexeme[], i: number): Period | null {
  const season = SEASONS.get(lexemeAt(lexemes, i).s);
  if (season === undefined) return null;
  let at = i + 1;
  if (lexemeAt(lexemes, at).s === 'of') at++;
  const year = lexemeAt(lexemes, at);
  if (year.type !== 'num' || !/^(?:1[5-9]|20)\d\d$/.test(year.s)) return null;
  return seasonPeriod(year.v, season, at + 1);
}

/** "Thanksgiving Day", "Christmas": in the year that the year's rule for days without one gives, or the year behind it. */
function holiday(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const first = lexemeAt(lexemes, i);
  for (const { words, rule } of HOLIDAYS.get(first.s) ?? []) {
    if (!words.every((word, k) => lexemeAt(lexemes, i + k).s === word)) continue;
    const to = i + words.length;
    const year = yearAt(lexemes, lexemeAt(lexemes, to).s === ',' ? to + 1 : to);
    if (year) return dayPeriod(rule(year.year), year.to);
    if (context.reference === null) return null;
    const now = civil(context.reference);
    const { month, day } = civil(rule(now.year));
    const known = yearFor(context, month, day, pointsForward(lexemes, i));
    return known === null ? null : dayPeriod(rule(known), to);
  }
  return null;
}

/** The date at lexeme `i` that counts from the day of writing, or null. */
export function readRelative(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const lexeme = lexemeAt(lexemes, i);
  const { reference } = context;
  if (WEEKDAYS.has(lexeme.s)) return weekdayFirst(lexemes, i, context);
  if (SEASONS.has(lexeme.s)) return seasonFirst(lexemes, i);
  if (HOLIDAYS.has(lexeme.s)) {
    const named = holiday(lexemes, i, context);
    if (named) return named;
  }
  if (reference === null) return null;
  if (lexeme.type === 'num')
    return (
      countFirst(lexemes, i, reference) ??
      (lexemeAt(lexemes, i - 1).s === 'on' || lexemeAt(lexemes, i + 2).s === 'of'
        ? dayOnly(lexemes, i, reference)
        : null)
    );
  if (lexeme.type !== 'word') return null;
  const shift = WORDS.get(lexeme.s);
  if (shift !== undefined) return dayPeriod(reference + shift, skipPart(lexemes, i + 1));
  if (lexeme.s === 'the') return articleFirst(lexemes, i, context);
  if (SHIFTS.has(lexeme.s)) return nthWeekday(lexemes, i, reference) ?? shiftFirst(lexemes, i, reference);
  return nthWeekday(lexemes, i, reference) ?? countFirst(lexemes, i, reference);
}
