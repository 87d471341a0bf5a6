/** Which figure of a sentence a pattern means. */
import { PLAIN_FIGURE } from '../packs/claim-record.ts';
import type { CompiledClaim, CompiledFigureRule } from '../packs/compiled.ts';
import { fromFigure } from '../values/figure.ts';
import type { Measure, MeasuredKind } from '../values/types.ts';
import { isFigureDenied, replacedBy } from './denied-figures.ts';
import { isLengthBefore } from './figure-lengths.ts';
import type { Hit } from './hits.ts';
import { ordinalsIn } from './ordinal-figures.ts';
import type { PlacedPattern, Placement } from './pattern.ts';
import { valuesOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** A figure with the tokens it stands on. */
export interface Figured extends Hit {
  value: Measure;
  /** Offsets into the paragraph's normalised text. */
  start: number;
  end: number;
}

const DAY = 86_400_000;

/** All figures of one kind in a sentence; clock times in `zone`. */
export function figuresIn(
  sentence: Sentence,
  kind: MeasuredKind,
  reference: string | null,
  zone: string | null,
): Figured[] {
  const { tokens } = sentence.paragraph;
  return valuesOf(sentence, kind, reference, zone).map((reading) => {
    const start = sentence.start + reading.start;
    const end = sentence.start + reading.end;
    let from = sentence.from;
    while (from + 1 < sentence.to && tokens[from]!.end <= start) from++;
    let to = from;
    while (to + 1 < sentence.to && tokens[to + 1]!.start < end) to++;
    return { from, to, start, end, value: whole(reading.value) };
  });
}

/** "Since March 2022" and "not until 10 a.m." name the time at which something happened: it is not left open. */
function whole(value: Measure): Measure {
  if (value.kind === 'clock-time' && value.bound === 'at-least') return { ...value, max: value.min, bound: null };
  if (value.kind !== 'date') return value;
  if (value.bound !== 'at-least' || value.min === null || value.max !== null) return value;
  const first = new Date(value.min * DAY);
  const next =
    value.grain >= 365
      ? Date.UTC(first.getUTCFullYear() + Math.round(value.grain / 365), first.getUTCMonth(), 1)
      : value.grain >= 28
        ? Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1)
        : first.getTime() + Math.max(1, value.grain) * DAY;
  return { ...value, max: Math.round(next / DAY) - 1, bound: null };
}

/** Distance in tokens between a figure and a hit; negative where the figure stands before it. */
function offset(figure: Hit, hit: Hit): number {
  if (figure.from > hit.to) return figure.from - hit.to;
  return figure.to < hit.from ? figure.to - hit.from : 0;
}

function isBarred(figure: Hit, rule: CompiledFigureRule, sentence: Sentence, gap: number): boolean {
  const hits = sentence.hits!;
  const touches = (of: number, test: (hit: Hit) => boolean): boolean => of >= 0 && (hits.get(of)?.some(test) ?? false);
  return (
    touches(rule.notAfter, (hit) => hit.to === figure.from - 1 || hit.from === figure.from) ||
    // "Rested for an hour before speaking" is the length of something else.
    (touches(rule.notBefore, (hit) => hit.from === figure.to + 1) && !(gap > 0 && isLengthBefore(sentence, figure)))
  );
}

/** Claims never change: their bounds are worked out once. */
const known = new WeakMap<CompiledClaim, [number, number] | null>();

/** The claim's bounds in the canonical unit, or null where it has none. */
function boundsOf(claim: CompiledClaim): [number, number] | null {
  let bounds = known.get(claim);
  if (bounds === undefined) {
    bounds = findBounds(claim);
    known.set(claim, bounds);
  }
  return bounds;
}

function findBounds(claim: CompiledClaim): [number, number] | null {
  if (!claim.range) return null;
  const bounds = fromFigure(claim.kind, claim.range, claim.unit, null);
  if (bounds === null || !('min' in bounds) || bounds.min === null || bounds.max === null) return null;
  return [bounds.min, bounds.max];
}

/** A date much coarser than the bounds says nothing of them: "this year" is not the day of a call. */
function isInRange(value: Measure, [min, max]: [number, number]): boolean {
  const least = value.min ?? value.max;
  const most = value.max ?? value.min;
  if (least === null || most === null || most < min || least > max) return false;
  return value.kind !== 'date' || most - least <= 1.2 * (max - min) + 1;
}

/** Bounds this narrow decide which of two Tuesdays is meant, the one before the page's day or the one after. */
const NARROW_DAYS = 10;

const SAID = /\b(?:last|past|previous|next|coming|following)\b/i;

/** A bare weekday read a week off the claim's bounds is moved into them. */
function inWeek(figure: Figured, sentence: Sentence, [min, max]: [number, number], reference: number): Figured {
  const { value } = figure;
  if (value.kind !== 'date' || value.grain > 1 || value.min === null || value.max === null || max - min > NARROW_DAYS)
    return figure;
  const written = sentence.paragraph.source.text.slice(figure.start, figure.end);
  // "Last Tuesday" says which one it is.
  if (/\d/.test(written) || SAID.test(written)) return figure;
  for (const shift of [7, -7]) {
    const moved = { ...value, min: value.min + shift, max: value.max + shift };
    if (isInRange(moved, [min, max]) && Math.abs(moved.min - reference) < 7) return { ...figure, value: moved };
  }
  return figure;
}

/** The figure that the placement means, or null where none fits. */
export function chooseFigure(
  sentence: Sentence,
  read: readonly Figured[],
  claim: CompiledClaim,
  pattern: PlacedPattern,
  placement: Placement,
  today: number | null,
): Figured | null {
  const rule = pattern.figure ?? PLAIN_FIGURE;
  const bounds = boundsOf(claim);
  const figures = rule.ordinal ? [...read, ...ordinalsIn(sentence)] : read;
  const anchor = (rule.near === null ? null : placement.hits[rule.near]) ?? placement;
  let best: Figured | null = null;
  let nearest = rule.within + 1;
  const denied: Figured[] = [];
  for (const given of figures) {
    if (isFigureDenied(sentence, given, placement.hits)) {
      denied.push(given);
      continue;
    }
    const figure = bounds === null || today === null ? given : inWeek(given, sentence, bounds, today);
    const gap = offset(replacedBy(sentence, given, denied) ?? figure, anchor);
    if (Math.abs(gap) >= nearest) continue;
    if ((rule.side === 'before' && gap > 0) || (rule.side === 'after' && gap < 0)) continue;
    if ((bounds !== null && !isInRange(figure.value, bounds)) || isBarred(figure, rule, sentence, gap)) continue;
    best = figure;
    nearest = Math.abs(gap);
  }
  return best === null || rule.as === null ? best : { ...best, value: bounded(best.value, rule.as) };
}

/** A bare figure made a bound: "still going at ten" is ten at the least. */
function bounded(value: Measure, as: 'min' | 'max'): Measure {
  // "Nearly an hour in" leaves at least the hour that is named, or as good as.
  if (as === 'min') return { ...value, min: value.min ?? value.max, max: null, bound: 'at-least' };
  // "More than two hours" stays what it is: what is only known to be over by then may have taken longer.
  return value.max === null ? value : { ...value, min: null, bound: 'at-most' };
}
