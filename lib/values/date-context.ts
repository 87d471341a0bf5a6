/** What the readers of dates share: the reference day, periods, and which way a partial date points. */
import { civil, dayNumber, daysInMonth, weekday } from './calendar.ts';
import { FORWARD } from './date-words.ts';
import { lexemeAt, type Lexeme } from './lex.ts';

export interface DateContext {
  /** Day number of the day the text was published; null where unknown. */
  reference: number | null;
  /** The words around say that it is over ("last October 23"). */
  past?: boolean;
}

/** Days `min` to `max`, read from lexemes up to `to`. `grain` in days: 1 a day, 7 a week, 30 a month, 365 a year. */
export interface Period {
  min: number;
  max: number;
  grain: number;
  to: number;
}

export function dayPeriod(day: number, to: number): Period {
  return { min: day, max: day, grain: 1, to };
}

export function monthPeriod(year: number, month: number, to: number): Period {
  const min = dayNumber(year, month, 1);
  return { min, max: dayNumber(year, month + 1, 1) - 1, grain: 30, to };
}

export function yearPeriod(year: number, to: number, years = 1): Period {
  return { min: dayNumber(year, 1, 1), max: dayNumber(year + years, 1, 1) - 1, grain: 365 * years, to };
}

export function weekPeriod(day: number, to: number): Period {
  const monday = day - weekday(day) + 1;
  return { min: monday, max: monday + 6, grain: 7, to };
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const PAST = new Set(
  'was were had did came went said says told held met spoke began ended left took got made ran saw found'.split(' '),
);
const BE = new Set(['be', 'been', 'being']);

/** "is to", "are to", "US, Russia to talk": an infinitive that announces; "a way to get around" does not. */
function announces(lexemes: readonly Lexeme[], to: number): boolean {
  const before = lexemeAt(lexemes, to - 1);
  const next = lexemeAt(lexemes, to + 1);
  if (next.type !== 'word' || next.cap || next.s === 'the' || next.s === 'a') return false;
  return (
    /^(?:is|are|was|were|due|set|expected|scheduled|planning|plans|hopes|ready)$/.test(before.s) ||
    (before.cap && before.type === 'word')
  );
}

/**
 * Do the words before lexeme `i`, within the sentence, point forward ("will meet on Sunday", "planned for March 23")? The
 * nearest verb decides: "announced Wednesday that they will" has happened, "to be held on Sunday" has not.
 */
export function pointsForward(lexemes: readonly Lexeme[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 10; k--) {
    const { s, type } = lexemes[k]!;
    if (type === 'sym' && (s === '.' || s === ';' || s === '!' || s === '?' || s === '"')) return false;
    if (s === 'as' && lexemeAt(lexemes, k - 1).s === 'soon') return true;
    if (s === 'to' ? announces(lexemes, k) : FORWARD.has(s)) return true;
    const ended = s.length > 4 && s.endsWith('ed') && s !== 'united';
    if ((PAST.has(s) || ended) && !BE.has(lexemeAt(lexemes, k - 1).s)) return false;
  }
  return false;
}

/**
 * Year of a month and day that name none. Writers leave out the year that is running, so that year stands unless the
 * day is far ahead (then the last one is meant) or, where the words point forward, well past (then the next).
 */
export function yearFor(context: DateContext, month: number, day: number, forward: boolean): number | null {
  if (context.reference === null) return null;
  const { year } = civil(context.reference);
  const same = dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
  const ahead = same - context.reference;
  if (forward && context.past !== true) return ahead < -150 ? year + 1 : year;
  return ahead > (context.past === true ? 0 : 100) ? year - 1 : year;
}

/** Four-figure year at lexeme `i`, or two figures behind an apostrophe; null where there is none. */
export function yearAt(lexemes: readonly Lexeme[], i: number): { year: number; to: number } | null {
  const lexeme = lexemeAt(lexemes, i);
  if (lexeme.type === 'num' && /^\d{4}$/.test(lexeme.s) && lexeme.v >= 1000 && lexeme.v <= 2199) {
    const next = lexemeAt(lexemes, i + 1);
    if (next.glued && (next.type === 'word' || next.s === ':' || next.s === '%')) return null;
    return { year: lexeme.v, to: i + 1 };
  }
  if (lexeme.s === "'" && lexemeAt(lexemes, i + 1).glued && /^\d\d$/.test(lexemeAt(lexemes, i + 1).s)) {
    return { year: shortYear(lexemeAt(lexemes, i + 1).v), to: i + 2 };
  }
  return null;
}

/** Two figures: 50 and more in the last century. */
export function shortYear(value: number): number {
  return value >= 50 ? 1900 + value : 2000 + value;
}
