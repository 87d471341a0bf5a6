/** Dates of every kind, with "early", "mid-" and "late", as days since 1970-01-01. */
import { dayNumber, civil } from './calendar.ts';
import type { DateContext, Period } from './date-context.ts';
import { unitPeriod } from './date-shifts.ts';
import { readAbsolute } from './dates.ts';
import { SHIFTS } from './date-words.ts';
import { readRelative } from './dates-relative.ts';
import { lexemeAt, type Lexeme } from './lex.ts';
import { measure, type Found } from './measure.ts';

const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['later', 'late'],
  ['earlier', 'early'],
]);

/** Days of a month part: "mid-February" is the 10th to the 20th. Longer periods are cut in three. */
function partOf(period: Period, part: 'early' | 'mid' | 'late'): Period {
  if (period.grain === 30) {
    const { year, month } = civil(period.min);
    const [from, to] = part === 'early' ? [1, 10] : part === 'mid' ? [10, 20] : [20, 31];
    return {
      ...period,
      min: dayNumber(year, month, from),
      max: Math.min(period.max, dayNumber(year, month, to)),
      grain: 10,
    };
  }
  if (period.grain % 365 === 0) {
    // Years are cut by whole months, decades by whole years: "the late 1980s" are 1987 to 1989.
    const { year } = civil(period.min);
    const years = period.grain / 365;
    const [first, last] =
      years === 1
        ? { early: [0, 4], mid: [4, 8], late: [8, 12] }[part]
        : { early: [0, 0.4], mid: [0.4, 0.7], late: [0.7, 1] }[part].map((share) => Math.round(share * years) * 12);
    const [from, to] = [dayNumber(year, 1 + first!, 1), dayNumber(year, 1 + last!, 1) - 1];
    return { ...period, min: from, max: to, grain: Math.round(period.grain / 3) };
  }
  const third = Math.round((period.max - period.min + 1) / 3);
  const from = part === 'early' ? period.min : part === 'mid' ? period.min + third : period.max - third;
  return {
    ...period,
    min: from,
    max: part === 'late' ? period.max : from + third,
    grain: Math.max(1, Math.round(period.grain / 3)),
  };
}

function anyPeriod(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  return readRelative(lexemes, i, context) ?? readAbsolute(lexemes, i, context);
}

/** "early in 2022", "mid-February", "the end of March", "late last month"; "earlier this year" stays the whole year. */
function withPart(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const word = lexemeAt(lexemes, i).s;
  const part = PARTS.get(word);
  if (part === undefined) return null;
  let at = i + 1;
  const next = lexemeAt(lexemes, at).s;
  const noun = word === 'beginning' || word === 'start' || word === 'middle' || word === 'end';
  if (noun && next !== 'of' && !(next === '-' && word === 'end')) return null;
  if (next === 'of' || next === 'in' || next === '-') at++;
  if (lexemeAt(lexemes, at).s === 'the') at++;
  const period =
    anyPeriod(lexemes, at, context) ??
    (noun && context.reference !== null && lexemeAt(lexemes, at - 1).s === 'the'
      ? unitPeriod(context.reference, lexemeAt(lexemes, at).s, 0, at + 1)
      : null);
  if (!period) return null;
  if (period.grain < 7 || word === 'later' || word === 'earlier') return period;
  return partOf(period, part);
}

/** The date at lexeme `i`, or null. A date that needs a reference day is read only where there is one. */
export function readDate(lexemes: readonly Lexeme[], i: number, context: DateContext): Found | null {
  // "The" is the most frequent word of all, and what follows it in a date begins one itself, but for "the current month".
  if (
    lexemeAt(lexemes, i).s === 'the' &&
    lexemeAt(lexemes, i + 1).bits === 0 &&
    !SHIFTS.has(lexemeAt(lexemes, i + 1).s)
  )
    return null;
  let period = withPart(lexemes, i, context) ?? anyPeriod(lexemes, i, context);
  if (!period && lexemeAt(lexemes, i).s === 'the') period = withPart(lexemes, i + 1, context);
  if (!period) return null;
  return { from: i, to: period.to, timed: true, value: measure('date', period.min, period.max, period.grain) };
}
