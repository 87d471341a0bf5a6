/** Halves and parts of the day behind a time. */
import { type Lexeme, lexemeAt } from './lex.ts';
import { DAY_PARTS } from './time-words.ts';

export interface Time {
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
export function halfDayAt(lexemes: readonly Lexeme[], i: number): { shift: number; to: number } | null {
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
export function partBehind(lexemes: readonly Lexeme[], i: number): { hour: number | null; to: number } | null {
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
  if (clock && lexemeAt(lexemes, at).s === 'midnight') return { hour: 0, to: at + 1 };
  return clock ? { hour: null, to: after } : null;
}

export function onDayPart(minutes: number, hour: number): number {
  if (hour < 12) return minutes >= 720 && minutes < 780 ? minutes - 720 : minutes;
  if (hour === 20 && minutes >= 720 && minutes < 780) return minutes - 720;
  return minutes < 720 && !(hour === 12 && minutes >= 600) ? minutes + 720 : minutes;
}

function withHalfDay(time: Time, shift: number, to: number): Time {
  const hour = Math.floor(time.minutes / 60);
  const twelve = hour === 12 ? time.minutes - 720 : time.minutes;
  return { ...time, minutes: hour > 12 ? time.minutes : twelve + shift * 60, to, sure: true };
}

/** Half of the day from "p.m." or "in the evening" behind a time. */
export function settle(lexemes: readonly Lexeme[], time: Time): Time | null {
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
