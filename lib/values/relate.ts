/** Relates two values of one claim, by the rules of granularity and bounds. */
import { wholeUnits } from './money.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Measure, Reason, Relation, RelationName, Value } from './types.ts';

function relation(name: RelationName, reason: Reason, literallyPossible = false): Relation {
  return { relation: name, reason, literallyPossible };
}

const EPSILON = 1e-9;

function relateReaches(a: Reach, b: Reach): Relation {
  const by = Math.max(a.low - b.high, b.low - a.high, 0);
  const tolerance = Math.max(a.tolerance, b.tolerance);
  const opposed = a.direction !== null && b.direction !== null && a.direction !== b.direction;
  const slack = EPSILON * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  if (!a.wide && !b.wide && !opposed) {
    if (Math.abs(a.low - b.low) <= slack) return relation('agrees', { code: 'same' });
    if (a.direction === null && b.direction === null) {
      if (by <= tolerance + slack) return relation('agrees', { code: 'same-after-rounding' });
      return relation('conflicts', { code: 'differs', by });
    }
    // Both bound the same way, or one is a plain figure close to the other's bound.
    if (by <= Math.min(a.tolerance, b.tolerance) + slack) return relation('agrees', { code: 'same-after-rounding' });
  }
  if (
    a.wide &&
    b.wide &&
    Math.abs(a.low - b.low) <= tolerance + slack &&
    Math.abs(a.high - b.high) <= tolerance + slack
  ) {
    return relation('agrees', {
      code: Math.abs(a.low - b.low) + Math.abs(a.high - b.high) <= slack ? 'same' : 'same-after-rounding',
    });
  }
  const readsTogether = a.from <= b.to + slack && b.from <= a.to + slack;
  if (readsTogether && !(opposed && Math.min(a.to, b.to) - Math.max(a.from, b.from) <= slack && a.low !== b.low)) {
    return relation('compatible', {
      code: a.direction !== null || b.direction !== null ? 'within-bound' : 'within-grain',
    });
  }
  const possible = a.least <= b.most + slack && b.least <= a.most + slack;
  return relation('conflicts', { code: possible ? 'differs-not-ruled-out' : 'differs', by }, possible);
}

/** Puts a measure into the form in which two of its kind compare. */
function comparable(value: Measure): Measure {
  if (value.kind === 'count') return { ...value, kind: 'number' };
  if (value.kind !== 'money') return value;
  const whole = wholeUnits(1, value.unit);
  if (whole.unit === value.unit) return value;
  const scale = (side: number | null): number | null => (side === null ? null : side * whole.amount);
  return {
    ...value,
    min: scale(value.min),
    max: scale(value.max),
    grain: value.grain * whole.amount,
    unit: whole.unit,
  };
}

/** A share ("one-fifth") is a percentage when the other is one. */
function asPercent(value: Measure): Measure {
  const times = (side: number | null): number | null => (side === null ? null : side * 100);
  return { ...value, kind: 'percent', min: times(value.min), max: times(value.max), grain: value.grain * 100 };
}

function isShare(value: Measure): boolean {
  const figure = value.min ?? value.max;
  return value.kind === 'number' && figure !== null && figure > 0 && figure < 1;
}

/** Clock times go round: 23:50 and 00:05 are a quarter of an hour apart. */
function unwrapped(a: Measure, b: Measure): Measure {
  const from = a.min ?? a.max;
  const to = b.min ?? b.max;
  if (a.kind !== 'clock-time' || from === null || to === null || a.bound !== null || b.bound !== null) return b;
  const shift = to - from > 720 ? -1440 : to - from < -720 ? 1440 : 0;
  const move = (side: number | null): number | null => (side === null ? null : side + shift);
  return shift === 0 ? b : { ...b, min: move(b.min), max: move(b.max) };
}

function relateMeasures(first: Measure, second: Measure): Relation {
  let a = comparable(first);
  let b = comparable(second);
  if (a.kind === 'percent' && isShare(b)) b = asPercent(b);
  if (b.kind === 'percent' && isShare(a)) a = asPercent(a);
  if (a.kind !== b.kind) return relation('unclear', { code: 'other-measure' });
  if ((a.kind === 'money' || a.kind === 'clock-time') && a.unit !== null && b.unit !== null && a.unit !== b.unit) {
    return relation('unclear', { code: 'other-measure' });
  }
  const left = reachOf(a);
  const right = reachOf(unwrapped(a, b));
  if (!left || !right) return relation('unclear', { code: 'no-value' });
  return relateReaches(left, right);
}

/**
 * How two values of one claim stand to each other. Symmetric, and a value agrees with itself:
 * 1. `agrees`: the same figure, or within the rounding that the coarser of the two implies;
 * 2. `compatible`: a bound, range or coarser grain takes the other in, as people read bounds (see `ladder.ts`);
 * 3. `conflicts`: all else; `literallyPossible` where the bound words do not rule the other out;
 * 4. `unclear`: a value is missing, or the two do not measure the same thing.
 */
export function relateValues(a: Value | null, b: Value | null): Relation {
  if (!a || !b) return relation('unclear', { code: 'no-value' });
  if (a.kind === 'yes-no' || b.kind === 'yes-no') {
    if (a.kind !== 'yes-no' || b.kind !== 'yes-no') return relation('unclear', { code: 'other-measure' });
    return a.is === b.is ? relation('agrees', { code: 'same' }) : relation('conflicts', { code: 'opposite' });
  }
  if (a.kind === 'choice' || b.kind === 'choice') {
    if (a.kind !== 'choice' || b.kind !== 'choice') return relation('unclear', { code: 'other-measure' });
    return a.is === b.is ? relation('agrees', { code: 'same' }) : relation('conflicts', { code: 'other-option' });
  }
  return relateMeasures(a, b);
}
