/** Days at a distance: "two weeks ago", "a day earlier". */
import { civil, dayNumber, daysInMonth } from './calendar.ts';
import { dayPeriod, type Period, pointsForward } from './date-context.ts';
import { weekdayAt } from './date-weekdays.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { readNumber } from './numbers.ts';
import { TIME_UNITS } from './time-words.ts';
import { nearestWeekday } from './weekdays.ts';

const AGO = new Set(['ago', 'earlier', 'before', 'previously', 'prior', 'back']);

const AHEAD = new Set(['later', 'hence', 'after']);

const DAY = 86400;

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

/** "two years ago", "a day earlier", "few months ago", "two weeks from now", "two Mondays later". */
export function countFirst(lexemes: readonly Lexeme[], i: number, reference: number): Period | null {
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
    if (lexemeAt(lexemes, weekdayName.to).s === 'ago')
      return dayPeriod(nearestWeekday(reference - 1, weekdayName.day, false) - 7 * (count - 1), weekdayName.to + 1);
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
  else if (word === 'from' && /^(?:now|today|tomorrow|yesterday)$/.test(next.s)) {
    sign = 1;
    to = at + 3;
    base += next.s === 'tomorrow' ? 1 : next.s === 'yesterday' ? -1 : 0;
  } else if (word === 'hence') sign = 1;
  else if (word === 'from' && weekdayAt(lexemes, at + 2) && seconds >= DAY) {
    const start = weekdayAt(lexemes, at + 2)!;
    if (/^(?:to|until|till|through)$/.test(lexemeAt(lexemes, start.to).s)) return null;
    sign = 1;
    to = start.to;
    base = nearestWeekday(reference + 1, start.day, true);
  } else if (isAhead(lexemes, i, at + 1)) {
    sign = 1;
    to = word.startsWith("'") ? at + 3 : at + 1;
  } else if ((word === 'before' || word === 'after') && /^(?:yesterday|tomorrow)$/.test(next.s)) {
    sign = word === 'before' ? -1 : 1;
    to = at + 3;
    base += next.s === 'tomorrow' ? 1 : -1;
  } else return null;
  const day = shifted(base, sign * count, seconds);
  return day === null ? null : { min: day, max: day, grain: Math.max(1, seconds / DAY), to };
}

/** "Will meet in three days", "in two years' time" up to lexeme `to`: so far ahead, not so long. */
function isAhead(lexemes: readonly Lexeme[], i: number, to: number): boolean {
  if (lexemeAt(lexemes, i - 1).s !== 'in') return false;
  const next = lexemeAt(lexemes, to);
  if (next.s === "'" || next.s === "'s") return lexemeAt(lexemes, to + 1).s === 'time';
  return next.type !== 'word' && next.s !== '-' && pointsForward(lexemes, i);
}

/** A word that goes on with "before" or "prior": what came before is told there, not by the day of writing. */
function startsPhrase(next: Lexeme): boolean {
  return next.type === 'word' && !/^(?:and|but|in|at|on|he|she|it|they|the)$/.test(next.s) ? true : next.s === 'the';
}
