/** Slices of a longer period: "the third quarter of 2019", "Q2 2018", "the last day of May", "the week before last". */
import { civil, dayNumber } from './calendar.ts';
import {
  type DateContext,
  dayPeriod,
  monthPeriod,
  type Period,
  pointsForward,
  yearAt,
  yearPeriod,
} from './date-context.ts';
import { monthAt } from './date-parts.ts';
import { shiftFirst, unitPeriod } from './date-shifts.ts';
import { readAbsolute } from './dates.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { ORDINALS } from './number-words.ts';

const SLICES = new Set(['quarter', 'half', 'week', 'day', 'month', 'decade']);

function months(year: number, first: number, count: number, to: number): Period {
  const min = dayNumber(year, first, 1);
  return { min, max: dayNumber(year, first + count, 1) - 1, grain: Math.round(count * 30.4), to };
}

/** The `order`th slice of a period, -1 for the last; null where the period has none. */
function cut(whole: Period, slice: string, order: number): Period | null {
  const { year } = civil(whole.min);
  const days = whole.max - whole.min + 1;
  const nth = (count: number): number | null => (order < 0 ? count : order >= 1 && order <= count ? order : null);
  if (slice === 'day') {
    const at = order < 0 ? whole.max : whole.min + order - 1;
    return at <= whole.max && whole.grain > 1 ? dayPeriod(at, whole.to) : null;
  }
  if (slice === 'week') {
    if (whole.grain !== 30) return null;
    const from = order < 0 ? whole.max - 6 : whole.min + 7 * (order - 1);
    return from <= whole.max ? { min: from, max: Math.min(from + 6, whole.max), grain: 7, to: whole.to } : null;
  }
  if (slice === 'half') {
    const part = nth(2);
    if (part === null || days < 7) return null;
    if (whole.grain === 365) return months(year, part === 1 ? 1 : 7, 6, whole.to);
    const middle = whole.min + Math.floor(days / 2);
    const [min, max] = part === 1 ? [whole.min, middle - 1] : [middle, whole.max];
    return { min, max, grain: Math.round(days / 2), to: whole.to };
  }
  if (slice === 'decade') {
    const part = whole.grain === 36500 ? nth(10) : null;
    return part === null ? null : yearPeriod(year + 10 * (part - 1), whole.to, 10);
  }
  const part = whole.grain === 365 ? nth(slice === 'quarter' ? 4 : 12) : null;
  if (part === null) return null;
  return slice === 'quarter' ? months(year, 3 * part - 2, 3, whole.to) : monthPeriod(year, part, whole.to);
}

/** The period that a slice is told of: "2019", "last year", "May", "the year", "fiscal 2019". */
function wholeAt(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const at = lexemeAt(lexemes, i).s === 'fiscal' ? i + 1 : i;
  const year = yearAt(lexemes, at);
  if (year) return yearPeriod(year.year, year.to);
  const { reference } = context;
  if (reference === null) return monthAt(lexemes, at) ? readAbsolute(lexemes, at, context) : null;
  if (lexemeAt(lexemes, at).s === 'the') return unitPeriod(reference, lexemeAt(lexemes, at + 1).s, 0, at + 2);
  return shiftFirst(lexemes, at, reference) ?? readAbsolute(lexemes, at, context);
}

/** A quarter without a year: the last one that has begun, or, where the words point forward, the next to begin. */
function bareQuarter(lexemes: readonly Lexeme[], i: number, order: number, to: number, reference: number): Period {
  const { year } = civil(reference);
  const same = months(year, 3 * order - 2, 3, to);
  if (pointsForward(lexemes, i)) return same.max < reference ? months(year + 1, 3 * order - 2, 3, to) : same;
  return same.min > reference ? months(year - 1, 3 * order - 2, 3, to) : same;
}

/** May a slice begin with this word? */
export function isOrder(s: string): boolean {
  return s === 'last' || s === 'final' || ORDINALS.has(s);
}

/** "third quarter of 2019", "third-quarter 2019", "the third quarter", "first half of last year", "last day of May". */
export function sliceFirst(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const { s } = lexemeAt(lexemes, i);
  const order = s === 'last' || s === 'final' ? -1 : ORDINALS.get(s);
  if (order === undefined) return null;
  const at = lexemeAt(lexemes, i + 1).s === '-' ? i + 2 : i + 1;
  const slice = lexemeAt(lexemes, at).s;
  if (!SLICES.has(slice)) return null;
  const link = lexemeAt(lexemes, at + 1).s;
  const whole =
    link === 'of' || link === 'in'
      ? wholeAt(lexemes, at + 2, context)
      : slice === 'quarter' || slice === 'half'
        ? yearOnly(lexemes, at + 1)
        : null;
  const found = whole && cut(whole, slice, order);
  if (found) return found;
  if (slice !== 'quarter' || order < 1 || order > 4 || context.reference === null || link === 'of') return null;
  return bareQuarter(lexemes, i, order, at + 1, context.reference);
}

function yearOnly(lexemes: readonly Lexeme[], i: number): Period | null {
  const year = yearAt(lexemes, lexemeAt(lexemes, i).s === ',' ? i + 1 : i);
  return year && yearPeriod(year.year, year.to);
}

/** "Q2 2018", "Q2 of last year", "H1 2019", "Q3". */
export function codeFirst(lexemes: readonly Lexeme[], i: number, context: DateContext): Period | null {
  const { s, cap } = lexemeAt(lexemes, i);
  const figure = lexemeAt(lexemes, i + 1);
  if (!cap || (s !== 'q' && s !== 'h') || !figure.glued || !/^[1-4]$/.test(figure.s)) return null;
  const link = lexemeAt(lexemes, i + 2).s;
  const whole =
    link === 'of' || link === 'in' ? wholeAt(lexemes, i + 3, context) : yearOnly(lexemes, link === '-' ? i + 3 : i + 2);
  if (whole) return cut(whole, s === 'q' ? 'quarter' : 'half', figure.v);
  return s === 'q' && context.reference !== null ? bareQuarter(lexemes, i, figure.v, i + 2, context.reference) : null;
}

/** Units that "before last" and "after next" are said of. */
export const UNITS_BEYOND: ReadonlySet<string> = new Set(['week', 'month', 'year']);

/** "the week before last", "month after next", "the year before last" from the unit's word. */
export function beyondFirst(lexemes: readonly Lexeme[], i: number, reference: number): Period | null {
  const link = lexemeAt(lexemes, i + 1).s;
  const end = lexemeAt(lexemes, i + 2).s;
  const shift = link === 'before' && end === 'last' ? -2 : link === 'after' && end === 'next' ? 2 : 0;
  return shift === 0 ? null : unitPeriod(reference, lexemeAt(lexemes, i).s, shift, i + 3);
}
