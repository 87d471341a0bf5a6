/** Dates that need the day of writing: "Tuesday", "last week", "two days ago", "early next month". */
import { civil } from './calendar.ts';
import { type DateContext, dayPeriod, type Period, pointsForward, yearAt, yearFor } from './date-context.ts';
import { countFirst } from './date-counts.ts';
import { articleFirst, dayOnly, nthWeekday } from './date-days.ts';
import { monthAt } from './date-parts.ts';
import { seasonPeriod, shiftFirst } from './date-shifts.ts';
import { beyondFirst, codeFirst, isOrder, sliceFirst, UNITS_BEYOND } from './date-slices.ts';
import { skipPart, weekdayAt } from './date-weekdays.ts';
import { DATE_PREPOSITIONS, SHIFTS } from './date-words.ts';
import { readAbsolute } from './dates.ts';
import { HOLIDAYS } from './holidays.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { SEASONS, WEEKDAYS } from './time-words.ts';
import { nearestWeekday } from './weekdays.ts';

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
  ['tmr', 1],
  ['tmrw', 1],
]);

/** "In the summer", "by autumn", "since spring": the last that has begun, or the next where the words point forward. */
function bareSeason(lexemes: readonly Lexeme[], i: number, season: number, { reference }: DateContext): Period | null {
  const lead = lexemeAt(lexemes, lexemeAt(lexemes, i - 1).s === 'the' ? i - 2 : i - 1).s;
  if (reference === null || !/^(?:in|by|since|until|during|over)$/.test(lead)) return null;
  if (lexemeAt(lexemes, i + 1).type === 'word' && !DATE_PREPOSITIONS.has(lexemeAt(lexemes, i + 1).s)) return null;
  const { year } = civil(reference);
  const same = seasonPeriod(year, season, i + 1);
  if (pointsForward(lexemes, i)) return same.max < reference ? seasonPeriod(year + 1, season, i + 1) : same;
  return same.min > reference ? seasonPeriod(year - 1, season, i + 1) : same;
}

/** "summer of 1994", "spring 2014". */
function seasonFirst(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const season = SEASONS.get(lexemeAt(lexemes, i).s);
  if (season === undefined) return null;
  let at = i + 1;
  if (lexemeAt(lexemes, at).s === 'of') at++;
  const year = yearAt(lexemes, at);
  if (year) return year.year >= 1500 && year.year < 2100 ? seasonPeriod(year.year, season, year.to) : null;
  return at === i + 1 ? bareSeason(lexemes, i, season, context) : null;
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
  if (SEASONS.has(lexeme.s)) return seasonFirst(lexemes, i, context);
  if (lexeme.s === 'q' || lexeme.s === 'h') return codeFirst(lexemes, i, context);
  if (HOLIDAYS.has(lexeme.s)) {
    const named = holiday(lexemes, i, context);
    if (named) return named;
  }
  const at = lexeme.s === 'the' ? i + 1 : i;
  const slice = isOrder(at === i ? lexeme.s : lexemeAt(lexemes, at).s) ? sliceFirst(lexemes, at, context) : null;
  if (slice) return slice;
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
  if (UNITS_BEYOND.has(lexeme.s)) return beyondFirst(lexemes, i, reference);
  const nth = isOrder(lexeme.s) ? nthWeekday(lexemes, i, reference) : null;
  if (nth) return nth;
  return SHIFTS.has(lexeme.s) ? shiftFirst(lexemes, i, reference) : countFirst(lexemes, i, reference);
}
