/** The ticks of a number line: round figures of the kind, as many as their labels leave room for. */
import { civil, dayNumber } from './calendar.ts';
import { labelOf, labelWidth, type ScaleOptions, YEARS } from './scale-labels.ts';
import type { MeasuredKind } from './types.ts';

/** One labelled place on a line; `at` in the kind's canonical unit. */
export interface Tick {
  at: number;
  label: string;
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;
const YEAR = 365 * DAY;

const DURATION_STEPS = [
  1,
  5,
  10,
  30,
  ...[1, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 5, 10, 15, 30, 50, 100, 200].map((n) => n * DAY),
];
const CLOCK_STEPS = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720];
const DAY_STEPS = [1, 2, 5, 10];
/** In months: a date's ticks from here on stand on the first of one. */
const MONTH_STEPS = [1, 2, 3, 6, 12];

/** 1, 2, 5, 10, 20 … times a power of ten, from well below the span up. */
function decimalSteps(span: number): number[] {
  const power = 10 ** Math.floor(Math.log10(span) - 2);
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n) => n * power);
}

/** A label that is moved in from the line's end takes half as much again. */
const ROOM = 1.5;
/** Share of a line that stays free before the least and after the most of its values. */
export const MARGIN = 0.06;

/** Ticks between `low` and `high`, the finest whose labels keep clear of each other. */
export function createTicks(low: number, high: number, options: ScaleOptions): Tick[] {
  const span = high - low;
  for (const ticks of candidates(low, high, options)) {
    if (ticks.length < 2) break;
    const wanted = Math.max(...ticks.map(({ label }) => labelWidth(label))) * ROOM;
    const isClear = ticks.every(({ at }, i) => i === 0 || (at - ticks[i - 1]!.at) / span >= wanted);
    if (isClear) return ticks;
  }
  // Not even two round figures fit on the line: the outermost values themselves do.
  const ends = [low + span * MARGIN, high - span * MARGIN];
  return ends.map((end) => {
    const at = options.kind === 'date' ? Math.round(end) : Number(end.toPrecision(9));
    return { at, label: labelOf(at, span / 10, options) };
  });
}

function* candidates(low: number, high: number, options: ScaleOptions): Iterable<Tick[]> {
  const { kind } = options;
  if (kind === 'date') {
    for (const step of DAY_STEPS) yield every(step, low, high, options);
    for (const step of MONTH_STEPS) yield firsts(step, low, high, options);
    for (const step of decimalSteps((high - low) / 365)) if (step >= 2) yield firsts(step * 12, low, high, options);
    return;
  }
  for (const step of stepsOf(kind, low, high)) yield every(step, low, high, options);
}

function stepsOf(kind: MeasuredKind, low: number, high: number): number[] {
  if (kind === 'clock-time') return CLOCK_STEPS;
  if (kind === 'duration')
    return high < YEARS ? DURATION_STEPS : decimalSteps((high - low) / YEAR).map((years) => years * YEAR);
  return decimalSteps(high - low).filter((step) => kind !== 'count' || step >= 1);
}

/** Too many ticks to be worth their labels. */
const MOST = 12;

function every(step: number, low: number, high: number, options: ScaleOptions): Tick[] {
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: Math.min(count, MOST) }, (_, i) => {
    const at = Number(((first + i) * step).toPrecision(12));
    return { at, label: labelOf(at, step, options) };
  });
}

/** First days of every so many months. */
function firsts(months: number, low: number, high: number, options: ScaleOptions): Tick[] {
  const ticks: Tick[] = [];
  const { year, month } = civil(low);
  let index = Math.ceil((year * 12 + month - 1) / months) * months;
  for (; ticks.length < MOST; index += months) {
    const at = dayNumber(Math.floor(index / 12), (index % 12) + 1, 1);
    if (at > high) break;
    if (at >= low) ticks.push({ at, label: labelOf(at, months * 30, options) });
  }
  return ticks;
}
