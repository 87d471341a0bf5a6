/** How far a value reaches: as told, as people read it, and as its words allow. */
import { rounding, roundStep } from './ladder.ts';
import type { Bound, Measure } from './types.ts';

type Direction = 'up' | 'down' | null;

function directionOf(bound: Bound | null): Direction {
  if (bound === 'at-least' || bound === 'more-than') return 'up';
  if (bound === 'at-most' || bound === 'less-than' || bound === 'nearly') return 'down';
  return null;
}

export interface Reach {
  /** The figure as told: a point, or the sides of a range or period. */
  low: number;
  high: number;
  /** How far it reaches as people read it. */
  from: number;
  to: number;
  /** How far the words reach by logic. */
  least: number;
  most: number;
  direction: Direction;
  tolerance: number;
  /** A range or period rather than one figure. */
  wide: boolean;
}

export function reachOf(value: Measure): Reach | null {
  const { kind, grain } = value;
  const low = value.min ?? value.max;
  const high = value.max ?? value.min;
  if (low === null || high === null) return null;
  const direction =
    value.min === null ? 'down' : value.max === null ? 'up' : directionOf(value.bound === 'about' ? null : value.bound);
  const wide = low !== high;
  const point = direction === 'down' ? high : low;
  const tolerance = rounding(kind, point, grain, value.bound === 'about');
  if (direction === null || wide) {
    return {
      low,
      high,
      from: low - tolerance,
      to: high + tolerance,
      least: low - tolerance,
      most: high + tolerance,
      direction: null,
      tolerance,
      wide,
    };
  }
  const step = roundStep(kind, point, grain);
  if (value.bound === 'nearly') {
    const under = Math.max(tolerance, step / 4);
    return {
      low,
      high,
      from: point - under,
      to: point,
      least: point - under,
      most: point,
      direction,
      tolerance: Math.min(tolerance, under),
      wide,
    };
  }
  if (direction === 'up') {
    return { low, high, from: point, to: point + step, least: point, most: Infinity, direction, tolerance, wide };
  }
  return { low, high, from: point - step, to: point, least: -Infinity, most: point, direction, tolerance, wide };
}
