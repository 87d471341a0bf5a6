/** Between measures and the figures that packs, answers and labels write. */
import { HEDGES_AFTER, HEDGES_BEFORE, STANCES, TIME_HEDGES } from './hedge-words.ts';
import { isoDay, parseIsoDay } from './calendar.ts';
import { durationGrain } from './ladder.ts';
import { stepOf } from './number-parts.ts';
import { TIME_UNITS } from './time-words.ts';
import type { Bound, Figure, Kind, Measure, MeasuredKind, Stance, Value } from './types.ts';

/** Seconds in a claim's unit of time ("minute", "days"); 1 where the unit is none. */
export function secondsIn(unit: string | null): number {
  return (unit === null ? undefined : TIME_UNITS.get(unit.toLowerCase())) ?? 1;
}

/** `HH:MM` of minutes after midnight. */
export function clockText(minutes: number): string {
  const whole = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

function parseClock(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})/.exec(text);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minutes <= 1440 ? minutes : null;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

function side(kind: MeasuredKind, value: number, unit: string | null): number | string {
  if (kind === 'date') return isoDay(value);
  if (kind === 'clock-time') return clockText(value);
  return tidy(kind === 'duration' ? value / secondsIn(unit) : value);
}

/**
 * A measure as a figure in the claim's unit (a unit of time for durations, seconds where it is none). Exact and
 * approximate figures give `is`, bounds and ranges `min` and `max`; "nearly three hours" is `{max: 180}` in minutes.
 */
export function toFigure(measure: Measure, unit: string | null): Figure {
  const { kind, min, max } = measure;
  if (min !== null && min === max) return { is: side(kind, min, unit) };
  const figure: Figure = {};
  if (min !== null) figure.min = side(kind, min, unit);
  if (max !== null) figure.max = side(kind, max, unit);
  return figure;
}

interface HedgeWords {
  bound: Bound | null;
  stance: Stance | null;
  rest: string[];
}

/** Bound and stance of a pack's hedge words ("at least", "alleged", "nearly"). */
function hedgeWords(hedge: string | null): HedgeWords {
  const words = (hedge ?? '').toLowerCase().trim().split(/\s+/);
  const out: HedgeWords = { bound: null, stance: null, rest: words };
  if (hedge === null) return out;
  for (const word of words) out.stance ??= STANCES.get(word) ?? null;
  const text = words.join(' ');
  for (const table of [HEDGES_BEFORE, HEDGES_AFTER, TIME_HEDGES]) {
    for (const phrases of table.values()) {
      for (const phrase of phrases)
        if (` ${text} `.includes(` ${phrase.words.join(' ')} `) && (out.bound === null || phrase.words.length > 1))
          out.bound ??= phrase.bound;
    }
  }
  return out;
}

function parseSide(
  kind: MeasuredKind,
  value: number | string | boolean | null | undefined,
  unit: string | null,
): number | null {
  if (value === undefined || value === null || typeof value === 'boolean') return null;
  if (kind === 'date') return typeof value === 'string' ? parseIsoDay(value) : null;
  if (kind === 'clock-time') return typeof value === 'string' ? parseClock(value) : null;
  const number = typeof value === 'number' ? value : Number(value);
  if (!Number.isFinite(number)) return null;
  return kind === 'duration' ? number * secondsIn(unit) : number;
}

/** Days that a span of days is coarse by: a year's span counts in years, a month's in months. */
function dateGrain(min: number | null, max: number | null): number {
  if (min === null || max === null) return 1;
  const days = max - min + 1;
  if (days >= 3650) return 3650;
  return days >= 360 ? 365 : days >= 80 ? 91 : days >= 28 ? 30 : days >= 10 ? 10 : days === 7 ? 7 : 1;
}

function clockGrain(minutes: number): number {
  return minutes % 60 === 0 ? 60 : minutes % 30 === 0 ? 30 : minutes % 5 === 0 ? 5 : 1;
}

/** Grain of a figure, from its canonical value alone, so that the claim's unit never changes a relation. */
function grainFor(kind: MeasuredKind, min: number | null, max: number | null): number {
  if (kind === 'date') return dateGrain(min, max);
  const value = min ?? max ?? 0;
  if (kind === 'clock-time') return clockGrain(value);
  return kind === 'duration' ? durationGrain(value) : stepOf(value);
}

/**
 * A pack's figure as a value; null where the figure answers nothing (`is: null`) or does not fit its kind. The hedge's
 * words give bound and stance; without them a lone `min` is "at least" and a lone `max` "at most".
 */
export function fromFigure(
  kind: Kind,
  figure: Omit<Figure, 'is'> & { is?: Figure['is'] | null },
  unit: string | null,
  hedge: string | null,
): Value | null {
  const { bound, stance } = hedgeWords(hedge);
  if (kind === 'yes-no') return typeof figure.is === 'boolean' ? { kind, is: figure.is, stance } : null;
  if (kind === 'choice') return typeof figure.is === 'string' ? { kind, is: figure.is, stance } : null;
  const exact = parseSide(kind, figure.is, unit);
  const min = exact ?? parseSide(kind, figure.min, unit);
  const max = exact ?? parseSide(kind, figure.max, unit);
  if (min === null && max === null) return null;
  const opened: Bound | null = min === null ? 'at-most' : max === null ? 'at-least' : null;
  const fits =
    bound !== null &&
    (opened === null
      ? bound === 'about'
      : bound !== 'about' && (min === null) === (bound === 'at-most' || bound === 'less-than' || bound === 'nearly'));
  return {
    kind,
    min,
    max,
    grain: grainFor(kind, min, max),
    bound: fits ? bound : opened,
    stance,
    unit: kind === 'duration' || kind === 'money' || kind === 'clock-time' ? unit : null,
  };
}
