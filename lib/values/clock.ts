/** Clock times, in minutes after midnight. */
import { lexemeAt, type Lexeme } from './lex.ts';
import { measure, type Found } from './measure.ts';
import { readNumber, type NumberRead } from './numbers.ts';
import { DAY_PARTS, MONTHS } from './time-words.ts';
import { convertClock, ZONES } from './zones.ts';

export interface ClockContext {
  /** Day (since 1970) whose offsets hold; null where unknown. */
  reference: number | null;
  /** Zone that answers are wanted in. */
  zone: string | null;
}

interface Time {
  minutes: number;
  to: number;
  /** Half of the day is known: a.m. or p.m., 24-hour figures, or a part of the day. */
  sure: boolean;
  grain: number;
}

const HALF_DAYS: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['pm', 12],
  ['ampm', 0],
  ['a', 0],
  ['p', 12],
]);

/** "a.m.", "pm", "p m" at `i`. */
function halfDayAt(lexemes: readonly Lexeme[], i: number): { shift: number; to: number } | null {
  const lexeme = lexemeAt(lexemes, i);
  const shift = HALF_DAYS.get(lexeme.s);
  if (shift === undefined) return null;
  if (lexeme.s.length > 1) {
    const next = lexemeAt(lexemes, i + 1);
    return { shift, to: next.s === 'pm' && lexeme.s === 'am' ? i + 2 : i + 1 };
  }
  let at = i + 1;
  if (lexemeAt(lexemes, at).s === '.') at++;
  if (lexemeAt(lexemes, at).s !== 'm') return null;
  at++;
  return { shift, to: lexemeAt(lexemes, at).s === '.' && lexemeAt(lexemes, at - 2).s === '.' ? at + 1 : at };
}

/** "in the morning", "in the evening", "at night", "lunchtime", "o'clock" behind an hour. */
function partBehind(lexemes: readonly Lexeme[], i: number): { hour: number | null; to: number } | null {
  let at = i;
  let clock = false;
  const word = lexemeAt(lexemes, at).s;
  if (word === "o'clock" || word === 'oclock') {
    clock = true;
    at++;
  } else if (word === 'o' && lexemeAt(lexemes, at + 1).s === "'" && lexemeAt(lexemes, at + 2).s === 'clock') {
    clock = true;
    at += 3;
  }
  const after = at;
  if (/^(?:in|at|on)$/.test(lexemeAt(lexemes, at).s)) at++;
  if (/^(?:the|that|this)$/.test(lexemeAt(lexemes, at).s)) at++;
  const hour = DAY_PARTS.get(lexemeAt(lexemes, at).s);
  if (hour !== undefined) return { hour, to: at + 1 };
  return clock ? { hour: null, to: after } : null;
}

function onDayPart(minutes: number, hour: number): number {
  if (hour < 12) return minutes >= 720 && minutes < 780 ? minutes - 720 : minutes;
  if (hour === 20 && minutes >= 720 && minutes < 780) return minutes - 720;
  return minutes < 720 && !(hour === 12 && minutes >= 600) ? minutes + 720 : minutes;
}

/** Figures "7:56", "12:34:25", "19.30", "7h01", "1140" from `i`, before any half of the day. */
function figures(lexemes: readonly Lexeme[], i: number): (Time & { colon: boolean }) | null {
  const hour = lexemeAt(lexemes, i);
  if (hour.type !== 'num') return null;
  const next = lexemeAt(lexemes, i + 1);
  const minute = lexemeAt(lexemes, i + 2);
  const before = lexemeAt(lexemes, i - 1);
  if (hour.glued && (before.s === ':' || before.s === '/' || before.s === '$')) return null;
  if (/^\d{1,2}$/.test(hour.s)) {
    const colon = next.s === ':' && next.glued && minute.type === 'num' && minute.glued && /^\d\d$/.test(minute.s);
    const french =
      next.s === 'h' && minute.type === 'num' && /^\d\d$/.test(minute.s) && (next.glued ? minute.glued : true);
    if (colon || (french && next.glued)) {
      if (hour.v > 24 || minute.v > 59) return null;
      let to = i + 3;
      const second = lexemeAt(lexemes, to + 1);
      if (colon && lexemeAt(lexemes, to).s === ':' && lexemeAt(lexemes, to).glued && /^\d\d$/.test(second.s)) to += 2;
      const past = lexemeAt(lexemes, to);
      if (past.glued && (past.s === ':' || past.s === '%')) return null;
      return {
        minutes: (hour.v % 24) * 60 + minute.v,
        to,
        sure: hour.v > 12 || hour.s.startsWith('0'),
        grain: 1,
        colon: true,
      };
    }
    return hour.v <= 24 ? { minutes: (hour.v % 24) * 60, to: i + 1, sure: hour.v > 12, grain: 60, colon: false } : null;
  }
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(hour.s) ?? /^(\d{1,2})([0-5]\d)$/.exec(hour.s);
  if (!dotted || Number(dotted[1]) > 23) return null;
  const minutes = Number(dotted[1]) * 60 + Number(dotted[2]);
  return {
    minutes,
    to: i + 1,
    sure: Number(dotted[1]) > 12 || hour.s.startsWith('0'),
    grain: minutes % 60 === 0 ? 60 : 1,
    colon: false,
  };
}

/** "seven", "seven thirty", "eleven five" in words: hour one to twenty-four, then minutes. */
function spelled(lexemes: readonly Lexeme[], i: number, number: NumberRead): Time | null {
  if (
    !Number.isInteger(number.value) ||
    number.value < 0 ||
    number.value > 24 ||
    number.ordinal ||
    number.scaled ||
    number.digits
  )
    return null;
  const base = { minutes: (number.value % 24) * 60, to: number.to, sure: number.value > 12, grain: 60 };
  const next = lexemeAt(lexemes, number.to);
  if (next.type !== 'word') return base;
  const minutes = readNumber(lexemes, number.to);
  if (
    !minutes ||
    minutes.digits ||
    minutes.ordinal ||
    minutes.fraction ||
    minutes.scaled ||
    minutes.value < 1 ||
    minutes.value > 59 ||
    i === number.to
  )
    return base;
  return { minutes: base.minutes + minutes.value, to: minutes.to, sure: base.sure, grain: 1 };
}

/** "half past eight", "a quarter to nine", "20 min past eight", "fifteen past 10". */
function pastHour(lexemes: readonly Lexeme[], i: number): { minutes: number; to: number } | null {
  let at = i;
  const first = lexemeAt(lexemes, at).s;
  let minutes: number;
  let counted = false;
  if (first === 'half') [minutes, at] = [30, at + 1];
  else if (first === 'quarter') [minutes, at] = [15, at + 1];
  else if (first === 'a' && lexemeAt(lexemes, at + 1).s === 'quarter') [minutes, at] = [15, at + 2];
  else if (first === 'three' && lexemeAt(lexemes, at + 1).s === 'quarters') [minutes, at] = [45, at + 2];
  else {
    const number = readNumber(lexemes, at);
    if (!number || number.ordinal || !Number.isInteger(number.value) || number.value < 1 || number.value > 59)
      return null;
    [minutes, at] = [number.value, number.to];
    if (/^(?:min|mins|minute|minutes)$/.test(lexemeAt(lexemes, at).s)) {
      counted = true;
      at++;
    }
  }
  const word = lexemeAt(lexemes, at).s;
  if (word !== 'past' && word !== 'to' && word !== 'after' && word !== 'till' && word !== 'before') return null;
  const hour = readNumber(lexemes, at + 1);
  if (!hour || hour.ordinal || hour.fraction || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 24)
    return null;
  const exact = word === 'past' ? minutes : -minutes;
  if (word !== 'past') {
    // "five to ten" is as often a range: only quarters, or a clock word behind, make it a time.
    const clock = halfDayAt(lexemes, hour.to) ?? partBehind(lexemes, hour.to);
    if (!clock && !counted && first !== 'quarter' && !(first === 'a' && word === 'to')) return null;
  }
  return { minutes: ((((word === 'after' ? minutes : exact) + hour.value * 60) % 1440) + 1440) % 1440, to: hour.to };
}

/** Zone behind a time: "ET", "Eastern time", "Moscow time", "(GMT)", "in Moscow", "local time". */
function zoneAt(lexemes: readonly Lexeme[], i: number): { zone: string | null; to: number } | null {
  let at = i;
  const bracket = lexemeAt(lexemes, at).s === '(';
  if (bracket || lexemeAt(lexemes, at).s === ',') at++;
  const inPlace = lexemeAt(lexemes, at).s === 'in';
  if (inPlace) at++;
  if (lexemeAt(lexemes, at).s === 'new' || lexemeAt(lexemes, at).s === 'los' || lexemeAt(lexemes, at).s === 'saudi')
    at++;
  const word = lexemeAt(lexemes, at);
  if (word.s === 'local' && lexemeAt(lexemes, at + 1).s === 'time') return { zone: null, to: at + 2 };
  const zone =
    ZONES.get(word.s) ?? (lexemeAt(lexemes, at - 1).s === 'saudi' && at > i ? ZONES.get('saudi') : undefined);
  if (zone === undefined || !word.cap) return null;
  let to = at + 1;
  if (/^(?:standard|daylight|summer)$/.test(lexemeAt(lexemes, to).s)) to++;
  const time = lexemeAt(lexemes, to).s === 'time';
  if (time) to++;
  // Short names stand alone; "Moscow" needs "time" or "in", so that "10 a.m. Washington said" stays without a zone.
  if (!time && !inPlace && word.s.length > 4 && !(bracket && lexemeAt(lexemes, to).s === ')')) return null;
  if (word.s.length <= 4 && !time && !inPlace && lexemeAt(lexemes, at).s !== word.s) return null;
  if (bracket && lexemeAt(lexemes, to).s === ')') to++;
  return { zone, to };
}

function finish(lexemes: readonly Lexeme[], from: number, time: Time, context: ClockContext): Found {
  const zone = zoneAt(lexemes, time.to);
  const to = zone?.to ?? time.to;
  let { minutes } = time;
  let unit = zone?.zone ?? null;
  if (unit !== null && context.zone !== null && context.reference !== null) {
    const converted = convertClock(minutes, unit, context.zone, context.reference);
    if (converted !== null) {
      minutes = converted;
      unit = context.zone;
    }
  }
  return {
    from,
    to,
    timed: true,
    value: measure(
      'clock-time',
      minutes,
      minutes,
      time.grain === 60 ? 60 : minutes % 30 === 0 ? 30 : minutes % 5 === 0 ? 5 : 1,
      unit,
    ),
  };
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midnight', 0],
  ['midday', 720],
  ['midmorning', 600],
  ['midafternoon', 840],
  ['lunchtime', 720],
]);
const PARTS_WITH_MID: ReadonlyMap<string, number> = new Map([
  ['morning', 600],
  ['afternoon', 840],
  ['night', 0],
  ['day', 720],
  ['evening', 1140],
]);

/** Times without a number: "noon", "midnight", "mid-afternoon". */
function named(lexemes: readonly Lexeme[], i: number): Time | null {
  const shown = lexemeAt(lexemes, i).s;
  const word = shown === 'noonish' ? 'noon' : shown;
  const minutes = NAMED.get(word);
  if (minutes !== undefined) return { minutes, to: i + 1, sure: true, grain: 60 };
  if (word !== 'mid') return null;
  const at = lexemeAt(lexemes, i + 1).s === '-' ? i + 2 : i + 1;
  const part = PARTS_WITH_MID.get(lexemeAt(lexemes, at).s);
  return part === undefined ? null : { minutes: part, to: at + 1, sure: true, grain: 60 };
}

function withHalfDay(time: Time, shift: number, to: number): Time {
  const hour = Math.floor(time.minutes / 60);
  const twelve = hour === 12 ? time.minutes - 720 : time.minutes;
  return { ...time, minutes: hour > 12 ? time.minutes : twelve + shift * 60, to, sure: true };
}

/** The clock time at lexeme `i`, or null. A bare hour counts only behind "at" or with a clock word; years and counts do not. */
export function readClock(
  lexemes: readonly Lexeme[],
  i: number,
  number: NumberRead | null,
  context: ClockContext,
): Found | null {
  const lexeme = lexemeAt(lexemes, i);
  const fixed = named(lexemes, i);
  if (fixed) return finish(lexemes, i, fixed, context);
  if (DAY_PARTS.has(lexeme.s)) {
    // "afternoon at 7", "evening 7:30"
    let at = i + 1;
    if (lexemeAt(lexemes, at).s === 'at') at++;
    const time = figures(lexemes, at);
    if (!time || time.minutes >= 780 || (at === i + 1 && !time.colon)) return null;
    return finish(lexemes, i, { ...time, minutes: onDayPart(time.minutes, DAY_PARTS.get(lexeme.s)!) }, context);
  }
  const past = pastHour(lexemes, i);
  if (past) {
    let time: Time = { ...past, sure: false, grain: 1 };
    const h = lexemeAt(lexemes, past.to);
    if (h.s === 'h' && lexemeAt(lexemes, past.to + 1).type === 'num' && lexemeAt(lexemes, past.to + 1).v < 60) {
      time = { ...time, minutes: time.minutes + lexemeAt(lexemes, past.to + 1).v, to: past.to + 2 };
    }
    return finish(lexemes, i, settle(lexemes, time) ?? time, context);
  }
  if (!number || number.ordinal || number.fraction) return null;
  const digits = lexeme.type === 'num';
  const time = digits ? figures(lexemes, i) : spelled(lexemes, i, number);
  if (!time) return null;
  const settled = settle(lexemes, time);
  if (settled)
    return isFourFigures(lexeme) && !settledByHalfDay(lexemes, time.to) ? null : finish(lexemes, i, settled, context);
  if ((time as { colon?: boolean }).colon === true)
    return isScore(lexemes, i) ? null : finish(lexemes, i, time, context);
  const zone = zoneAt(lexemes, time.to);
  if (isFourFigures(lexeme))
    return zone || /^(?:hours|hrs)$/.test(lexemeAt(lexemes, time.to).s) ? finish(lexemes, i, time, context) : null;
  if (
    !digits &&
    time.grain === 1 &&
    (lexemeAt(lexemes, time.to).type !== 'word' || lexemeAt(lexemes, i - 1).s === 'at')
  )
    return finish(lexemes, i, time, context);
  if (digits && lexeme.s.includes('.'))
    return zone && !/^in$/.test(lexemeAt(lexemes, time.to).s) ? finish(lexemes, i, time, context) : null;
  if (zone && lexemeAt(lexemes, time.to).s !== 'in' && time.minutes <= 1440) return finish(lexemes, i, time, context);
  const ish = lexemeAt(lexemes, time.to);
  if (ish.s === '-' && lexemeAt(lexemes, time.to + 1).s === 'ish')
    return finish(lexemes, i, { ...time, to: time.to + 2 }, context);
  const before = lexemeAt(lexemes, i - 1).s;
  const after = lexemeAt(lexemes, time.to);
  const ends = after.type === 'end' || (after.type === 'sym' && /^[.,;!?)]$/.test(after.s));
  return before === 'at' && ends && time.minutes <= 1440 && number.value >= 1 && !MONTHS.has(after.s)
    ? finish(lexemes, i, time, context)
    : null;
}

/** Half of the day from "p.m." or "in the evening" behind a time. */
function settle(lexemes: readonly Lexeme[], time: Time): Time | null {
  const half = halfDayAt(lexemes, time.to);
  if (half) return time.minutes < 1440 ? withHalfDay(time, half.shift, half.to) : null;
  const part = partBehind(lexemes, time.to);
  if (!part) return null;
  const joined =
    /^(?:in|at|on|o'clock|oclock|o)$/.test(lexemeAt(lexemes, time.to).s) ||
    time.grain === 1 ||
    DAY_PARTS.get(lexemeAt(lexemes, time.to).s) === 12;
  if (!joined || (lexemeAt(lexemes, time.to).s === 'on' && part.hour !== null)) return null;
  if (part.hour === null) return { ...time, to: part.to };
  return { ...time, minutes: time.sure ? time.minutes : onDayPart(time.minutes, part.hour), to: part.to };
}

function isFourFigures(lexeme: Lexeme): boolean {
  return /^\d{3,4}$/.test(lexeme.s);
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
