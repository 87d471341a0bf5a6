/** Which of the readings found are given, and with which bound. */
import type { Found } from './measure.ts';
import type { Bound, MeasuredKind } from './types.ts';

/** The kind under which a reading is given, or null where it is not wanted; a number counts where counts are asked for. */
export function wantedKind(kind: MeasuredKind, wanted: ReadonlySet<MeasuredKind> | null): MeasuredKind | null {
  if (!wanted || wanted.has(kind)) return kind;
  return kind === 'number' && wanted.has('count') ? 'count' : null;
}

/** A day told by its distance back: "more than ten years ago" is the day then or one before it. */
export function backward(item: Found): boolean {
  const { kind, min, max } = item.value;
  return kind === 'date' && min === max && item.inner?.[0]?.value.kind === 'duration' && item.stretch !== true;
}

const TURNED: Partial<Record<Bound, Bound>> = {
  'at-least': 'at-most',
  'more-than': 'less-than',
  'at-most': 'at-least',
  'less-than': 'more-than',
  nearly: 'more-than',
};

export function turned(bound: Bound | null): Bound | null {
  return bound === null ? null : (TURNED[bound] ?? bound);
}

/** Is a reading that lies inside another given too? Plain numbers where nested ones are asked for, others where the outer one is not. */
export function isOffered(
  outer: Found,
  kind: MeasuredKind,
  outerGiven: boolean,
  byName: boolean,
  nested: boolean,
): boolean {
  if (kind === 'number' || kind === 'count') return nested || (byName && !outerGiven && outer.value.kind === 'number');
  return outer.stretch === true || (byName && !outerGiven);
}
