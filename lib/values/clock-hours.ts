/** Hours and minutes in figures, words and by name. */
import { halfDayAt, type Time } from './clock-parts.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import type { NumberRead } from './number-parts.ts';
import { readNumber } from './numbers.ts';
import { HOURISH } from './time-words.ts';

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
    if (colon || (french && (next.glued || halfDayAt(lexemes, i + 3)))) {
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
    // "6 30 am", "4-30 pm": apart, but with the half of the day behind.
    const apart = next.s === '-' && next.glued ? minute : next;
    if (/^[0-5]\d$/.test(apart.s) && hour.v < 13 && (apart === next || apart.v > 12)) {
      const to = apart === next ? i + 2 : i + 3;
      if (halfDayAt(lexemes, to)) return { minutes: hour.v * 60 + apart.v, to, sure: false, grain: 1, colon: false };
    }
    return hour.v <= 24 ? { minutes: (hour.v % 24) * 60, to: i + 1, sure: hour.v > 12, grain: 60, colon: false } : null;
  }
  return dottedTime(hour, i + 1);
}

/** "19.30", "1140". */
function dottedTime(hour: Lexeme, to: number): (Time & { colon: boolean }) | null {
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(hour.s) ?? /^(\d{1,2})([0-5]\d)$/.exec(hour.s);
  if (!dotted || Number(dotted[1]) > 23) return null;
  const minutes = Number(dotted[1]) * 60 + Number(dotted[2]);
  return {
    minutes,
    to,
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
  const dashed = next.s === '-' && next.glued ? 1 : 0;
  if (next.type !== 'word' && dashed === 0) return base;
  if (next.s === 'oh' || next.s === 'o') {
    const single = readNumber(lexemes, number.to + 1);
    return single && !single.digits && single.value >= 1 && single.value < 10 && Number.isInteger(single.value)
      ? { minutes: base.minutes + single.value, to: single.to, sure: base.sure, grain: 1 }
      : base;
  }
  const minutes = readNumber(lexemes, number.to + dashed);
  if (
    !minutes ||
    minutes.digits ||
    minutes.ordinal ||
    minutes.fraction ||
    minutes.scaled ||
    minutes.value < (dashed === 1 ? 13 : 1) ||
    minutes.value > 59 ||
    i === number.to
  )
    return base;
  return { minutes: base.minutes + minutes.value, to: minutes.to, sure: base.sure, grain: 1 };
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['noonish', 720],
  ...HOURISH.map((word, index): [string, number] => [word, (index + 1) * 60]),
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
  const word = lexemeAt(lexemes, i).s;
  const minutes = NAMED.get(word);
  if (minutes !== undefined) return { minutes, to: i + 1, sure: true, grain: 60 };
  if (word !== 'mid') return null;
  const at = lexemeAt(lexemes, i + 1).s === '-' ? i + 2 : i + 1;
  const part = PARTS_WITH_MID.get(lexemeAt(lexemes, at).s);
  return part === undefined ? null : { minutes: part, to: at + 1, sure: true, grain: 60 };
}
