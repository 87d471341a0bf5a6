/** Builds measures from what the readers found. */
import type { Bound, Measure, MeasuredKind, Stance, Value } from './types.ts';

/** What one reader found: lexemes `from` to `to` (exclusive), before hedges. */
export interface Found {
  from: number;
  to: number;
  value: Measure;
  /** "by", "until", "after" limit it. */
  timed?: boolean;
  /** A duration that only tells when ("two weeks later") or hardly how long ("several hours"): offered to a caller who asks for durations by name. */
  anchored?: boolean;
  /** A date that is also told as a stretch of time ("over the weekend"): its inner duration is offered always. */
  stretch?: boolean;
  /** Readings that lie inside: offered only to a caller who asks for their kind, or for nested ones. */
  inner?: Found[];
}

/** True for a value that lies on a line. */
export function isMeasure(value: Value | null): value is Measure {
  return value !== null && value.kind !== 'yes-no' && value.kind !== 'choice';
}

/** A measure of one kind without bound or stance. */
export function measure(
  kind: MeasuredKind,
  min: number | null,
  max: number | null,
  grain: number,
  unit: string | null = null,
): Measure {
  return { kind, min, max, grain, bound: null, stance: null, unit };
}

/** Puts a bound on a figure: opens the side that the words leave open. A range keeps its sides. */
export function withBound(value: Measure, bound: Bound | null, stance: Stance | null): Measure {
  const base = stance ? { ...value, stance } : value;
  if (bound === null) return base;
  const { min, max } = value;
  if (bound === 'about') return { ...base, bound };
  const period = value.kind === 'date';
  if (min === null || max === null || (min !== max && !period)) return base;
  if (bound === 'at-least') return { ...base, bound, max: null };
  if (bound === 'more-than') return { ...base, bound, min: period ? max + (min === max ? 0 : 1) : min, max: null };
  if (bound === 'less-than' && period) return { ...base, bound, min: null, max: min === max ? max : min - 1 };
  return { ...base, bound, min: null };
}
