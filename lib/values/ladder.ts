/**
 * Round figures. A bound reaches from its figure to the next round one of the scale it is told on: after "more than 90
 * minutes" people expect less than two hours, after "more than 93" less than 94 (Cummins, Sauerland and Solt,
 * "Granularity and scalar implicature in numerical expressions", Linguistics and Philosophy 35, 2012). The scales:
 * - duration: 1, 5, 10, 15, 30 minutes; 1, 12, 24 hours; weeks from 7 days on; 1, 5, 10 … of months and years
 * - count, number, percent, money: 1, 5, 10, 50, 100, 500 … and the same below one
 * - clock time: 1, 5, 15, 30, 60 minutes
 * - date: none; a bound on a date reaches to the end of its own grain's next period
 */
import type { MeasuredKind } from './types.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;

const DURATION_STEPS = [
  1,
  5,
  10,
  30,
  MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  12 * HOUR,
  DAY,
  7 * DAY,
];
const CLOCK_STEPS = [1, 5, 15, 30, 60];

const divides = (value: number, step: number): boolean => Math.abs(value / step - Math.round(value / step)) < 1e-6;

/** Coarsest step of 1, 5, 10, 50 … that divides the value and is at most half of it. */
function decimalStep(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 1;
  let step = 10 ** Math.floor(Math.log10(size));
  for (let k = 0; k < 24; k++) {
    if (step <= size / 2 + 1e-12 && divides(size, step)) return step;
    const half = step / 2;
    if (half <= size / 2 + 1e-12 && divides(size, half)) return half;
    step /= 10;
  }
  return size;
}

function coarsest(value: number, steps: readonly number[]): number {
  let found = steps[0]!;
  for (const step of steps) if (step <= value && divides(value, step)) found = step;
  return found;
}

/** Size of the step from a figure to its next round neighbour, in the kind's canonical unit. */
export function roundStep(kind: MeasuredKind, value: number, grain: number): number {
  if (kind === 'duration') {
    if (grain >= 30 * DAY) return Math.max(decimalStep(value / grain) * grain, grain);
    return value < 28 * DAY ? coarsest(value, DURATION_STEPS) : decimalStep(value / DAY) * DAY;
  }
  if (kind === 'clock-time') return coarsest(value, CLOCK_STEPS);
  if (kind === 'date') return grain;
  return decimalStep(value);
}

/** Step that a length of time is told in when only its seconds are known: 7200 counts in hours, 5400 in half hours. */
export function durationGrain(seconds: number): number {
  for (const step of [3650 * DAY, 365 * DAY, 30 * DAY, 7 * DAY])
    if (seconds >= step && divides(seconds, step)) return step;
  return coarsest(seconds, [1, 5, 10, 30, MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, DAY]);
}

/** How far a figure without bound words may be rounded: half of the next finer step, and no more than a small share of it. */
export function rounding(kind: MeasuredKind, value: number, grain: number, about: boolean): number {
  const size = Math.abs(value);
  if (kind === 'date') return about ? grain / 2 : 0;
  if (kind === 'clock-time') return about ? Math.max(5, Math.min(15, grain / 4)) : Math.min(grain / 2 - 0.5, 2);
  if (kind === 'duration') {
    // Hours are told to the half, halves to the quarter: "two hours" may be 1:55, not 1:30.
    const half = grain >= 15 * MINUTE ? grain / 4 : grain / 2;
    return about ? Math.min(Math.max((half * 4) / 3, size / 10), size / 6) : Math.min(half, size / 8);
  }
  return Math.min(grain / 2, size * (about ? 0.15 : 0.05)) + (about ? size * 0.02 : 0);
}
