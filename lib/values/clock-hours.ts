/** Hours and minutes in figures, words and by name. */
import { halfDayAt, partBehind, type Time } from './clock-parts.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import type { NumberRead } from './number-parts.ts';
import { readNumber } from './numbers.ts';

const LENGTH_VERBS = new Set('for took takes lasted lasts within ran of'.split(' '));

/** Figures "7:56", "12:34:25", "19.30", "7h01", "1140" from `i`, before any half of the day. */
export function figures(lexemes: readonly Lexeme[], i: number): (Time & { colon: boolean }) | null {
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
      // "1h30m" and "it took 1h30" are lengths.
      if (french && (past.s === 'm' || past.s === 'min' || LENGTH_VERBS.has(before.s))) return null;
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
export function spelled(lexemes: readonly Lexeme[], i: number, number: NumberRead): Time | null {
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
export function pastHour(lexemes: readonly Lexeme[], i: number): { minutes: number; to: number } | null {
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
export function named(lexemes: readonly Lexeme[], i: number): Time | null {
  const shown = lexemeAt(lexemes, i).s;
  const word = shown === 'noonish' ? 'noon' : shown;
  const minutes = NAMED.get(word);
  if (minutes !== undefined) return { minutes, to: i + 1, sure: true, grain: 60 };
  if (word !== 'mid') return null;
  const at = lexemeAt(lexemes, i + 1).s === '-' ? i + 2 : i + 1;
  const part = PARTS_WITH_MID.get(lexemeAt(lexemes, at).s);
  return part === undefined ? null : { minutes: part, to: at + 1, sure: true, grain: 60 };
}
