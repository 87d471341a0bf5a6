/** What stands around an hour that makes it a time of day: "tonight at 7", "at 5 tomorrow", "between 5 and 6 pm". */
import { figures, spelled } from './clock-hours.ts';
import { halfDayAt, onDayPart, type Time } from './clock-parts.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { readNumber } from './numbers.ts';
import { DAY_PARTS, WEEKDAYS } from './time-words.ts';

const TONIGHT = 20;
const DAYS = new Set(['today', 'tomorrow', 'yesterday']);
const LEADS = new Set('at by around about until till before after since from'.split(' '));
const RANGE_LINKS = new Set('to - until till through'.split(' '));

function partOf(word: string): number | undefined {
  return word === 'tonight' ? TONIGHT : DAY_PARTS.get(word);
}

/** Part of the day told just before the time at `i`: "this morning at 9", "tonight, 7:30", "Friday night at ten". */
function partBefore(lexemes: readonly Lexeme[], i: number): number | undefined {
  const { s } = lexemeAt(lexemes, i - 1);
  return partOf(lexemeAt(lexemes, s === 'at' || s === ',' ? i - 2 : i - 1).s);
}

/** Part of the day told behind it with the day, which the reader of dates takes: "this afternoon", "tomorrow night". */
function partWithDay(lexemes: readonly Lexeme[], i: number): number | undefined {
  const { s } = lexemeAt(lexemes, i);
  if (s === 'tonight') return TONIGHT;
  return s === 'this' || DAYS.has(s) || WEEKDAYS.has(s) ? DAY_PARTS.get(lexemeAt(lexemes, i + 1).s) : undefined;
}

/** The time in the half of the day that a part of the day around it tells. */
export function onPartAround(lexemes: readonly Lexeme[], i: number, time: Time): Time {
  if (time.sure || time.minutes >= 780) return time;
  const part = partWithDay(lexemes, time.to) ?? partBefore(lexemes, i);
  return part === undefined ? time : { ...time, minutes: onDayPart(time.minutes, part) };
}

/** "At 5 tomorrow", "at 8 on Monday", "by 4 this afternoon", "at 5 sharp", "6 on the dot": an hour without a clock word. */
export function isHourOfDay(lexemes: readonly Lexeme[], i: number, to: number): boolean {
  const next = lexemeAt(lexemes, to).s;
  if (next === 'sharp') return true;
  if (next === 'on' && lexemeAt(lexemes, to + 2).s === 'dot') return true;
  const before = lexemeAt(lexemes, i - 1).s;
  if (!LEADS.has(before)) return false;
  if (partWithDay(lexemes, to) !== undefined) return true;
  return before === 'at' && (DAYS.has(next) || (next === 'on' && WEEKDAYS.has(lexemeAt(lexemes, to + 1).s)));
}

/** "9 to 11 a.m.", "between 5 and 6 pm": the half of the day told behind the second hour holds for the first too. */
export function rangeStart(lexemes: readonly Lexeme[], i: number, time: Time): Time | null {
  const link = lexemeAt(lexemes, time.to).s;
  if (!RANGE_LINKS.has(link) && !(link === 'and' && lexemeAt(lexemes, i - 1).s === 'between')) return null;
  if (time.sure || time.minutes >= 780) return null;
  const number = readNumber(lexemes, time.to + 1);
  const second = number && (figures(lexemes, time.to + 1) ?? spelled(lexemes, time.to + 1, number));
  const half = second && second.minutes < 780 ? halfDayAt(lexemes, second.to) : null;
  if (!second || !half) return null;
  const [first, last] = [time.minutes % 720, second.minutes % 720];
  // "From 11 to 2 pm" begins before noon.
  const shift = first < last ? half.shift * 60 : half.shift === 0 ? 720 : 0;
  return { ...time, minutes: first + shift, sure: true };
}
