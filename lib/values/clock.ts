/** Clock times, in minutes after midnight. */
import { isHourOfDay, onPartAround, rangeStart } from './clock-around.ts';
import { figures, named, spelled } from './clock-hours.ts';
import { militaryHour } from './clock-military.ts';
import { pastHour } from './clock-past.ts';
import { halfDayAt, onDayPart, partBehind, settle, type Time } from './clock-parts.ts';
import { type ClockContext, finish, zoneAt } from './clock-zones.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import type { Found } from './measure.ts';
import type { NumberRead } from './number-parts.ts';
import { DAY_PARTS, MONTHS } from './time-words.ts';

/** The clock time at lexeme `i`, or null. A bare hour counts only behind "at" or with a clock word; years and counts do not. */
export function readClock(
  lexemes: readonly Lexeme[],
  i: number,
  number: NumberRead | null,
  context: ClockContext,
): Found | null {
  const lexeme = lexemeAt(lexemes, i);
  const fixed = named(lexemes, i);
  if (fixed && !(lexeme.s === 'lunchtime' && isOClock(lexemes, i + 1))) return finish(lexemes, i, fixed, context);
  if (DAY_PARTS.has(lexeme.s)) {
    // "afternoon at 7", "evening 7:30"
    let at = i + 1;
    if (lexemeAt(lexemes, at).s === 'at') at++;
    const time = figures(lexemes, at);
    if (!time || time.minutes >= 780 || (at === i + 1 && !time.colon && !isOClock(lexemes, at))) return null;
    return finish(lexemes, i, { ...time, minutes: onDayPart(time.minutes, DAY_PARTS.get(lexeme.s)!) }, context);
  }
  const past = pastHour(lexemes, i);
  if (past) {
    let time: Time = { ...past, sure: false, grain: 1 };
    const h = lexemeAt(lexemes, past.to);
    if (h.s === 'h' && lexemeAt(lexemes, past.to + 1).type === 'num' && lexemeAt(lexemes, past.to + 1).v < 60) {
      time = { ...time, minutes: time.minutes + lexemeAt(lexemes, past.to + 1).v, to: past.to + 2 };
    }
    return around(lexemes, i, settle(lexemes, time) ?? time, context);
  }
  const military = number && militaryHour(lexemes, i, number);
  if (military) return finish(lexemes, i, military, context);
  if (!number || number.ordinal || number.fraction) return null;
  const digits = lexeme.type === 'num';
  const time = digits ? figures(lexemes, i) : spelled(lexemes, i, number);
  if (!time) return null;
  const settled = settle(lexemes, time) ?? rangeStart(lexemes, i, time);
  if (settled)
    return isFourFigures(lexeme) && !settledByHalfDay(lexemes, time.to) ? null : around(lexemes, i, settled, context);
  if ((time as { colon?: boolean }).colon === true)
    return isScore(lexemes, i) ? null : around(lexemes, i, time, context);
  const zone = zoneAt(lexemes, time.to);
  if (isFourFigures(lexeme))
    return zone || /^(?:hours|hrs|z)$/.test(lexemeAt(lexemes, time.to).s) ? around(lexemes, i, time, context) : null;
  if (
    !digits &&
    time.grain === 1 &&
    (lexemeAt(lexemes, time.to).type !== 'word' || lexemeAt(lexemes, i - 1).s === 'at')
  )
    return around(lexemes, i, time, context);
  if (digits && lexeme.s.includes('.'))
    return zone && !/^in$/.test(lexemeAt(lexemes, time.to).s) ? around(lexemes, i, time, context) : null;
  if (zone && lexemeAt(lexemes, time.to).s !== 'in' && time.minutes <= 1440) return around(lexemes, i, time, context);
  const ish = lexemeAt(lexemes, time.to);
  if (ish.s === 'ish' && ish.glued && digits) return around(lexemes, i, { ...time, to: time.to + 1 }, context);
  if (time.minutes <= 1440 && number.value >= 1 && isHourOfDay(lexemes, i, time.to))
    return around(lexemes, i, time, context);
  if (ish.s === '-' && lexemeAt(lexemes, time.to + 1).s === 'ish')
    return around(lexemes, i, { ...time, to: time.to + 2 }, context);
  const before = lexemeAt(lexemes, i - 1).s;
  const after = lexemeAt(lexemes, time.to);
  const ends = after.type === 'end' || (after.type === 'sym' && /^[.,;!?)]$/.test(after.s));
  return before === 'at' && ends && time.minutes <= 1440 && number.value >= 1 && !MONTHS.has(after.s)
    ? around(lexemes, i, time, context)
    : null;
}

/** The reading of a time, in the half of the day that its surroundings tell. */
function around(lexemes: readonly Lexeme[], i: number, time: Time, context: ClockContext): Found {
  return finish(lexemes, i, onPartAround(lexemes, i, time), context);
}

function isFourFigures(lexeme: Lexeme): boolean {
  return /^\d{3,4}$/.test(lexeme.s);
}

/** "11 o'clock" at `i`. */
function isOClock(lexemes: readonly Lexeme[], i: number): boolean {
  return figures(lexemes, i) !== null && partBehind(lexemes, i + 1)?.hour === null;
}

function settledByHalfDay(lexemes: readonly Lexeme[], i: number): boolean {
  return halfDayAt(lexemes, i) !== null;
}

/** "won 7:05" hardly occurs; a ratio does: "a 50:50 split", "a ratio of 3:10". */
function isScore(lexemes: readonly Lexeme[], i: number): boolean {
  return (
    lexemeAt(lexemes, i - 1).s === 'ratio' ||
    lexemeAt(lexemes, i - 2).s === 'ratio' ||
    lexemeAt(lexemes, i + 3).s === 'split'
  );
}
