/** One claim against one sentence. */
import type { CompiledClaim } from '../packs/compiled.ts';
import type { MeasuredKind, Value } from '../values/types.ts';
import type { Status } from './events.ts';
import { chooseFigure } from './figures.ts';
import type { Figured } from './figures.ts';
import type { Hit } from './hits.ts';
import { isDenied, isQuestion, isSupposed } from './negation.ts';
import { placePattern } from './pattern.ts';
import type { Carries, Failure, Placement } from './pattern.ts';
import type { IndexedPattern } from './claim-index.ts';
import type { Sentence } from './sentence.ts';

/** A sentence found to state a claim. */
export interface Match {
  placement: Placement;
  pattern: IndexedPattern;
  value: Value | null;
  figure: Figured | null;
  /** 0 to 1. */
  score: number;
}

/** What a claim's matching asks of the page around the sentence. */
export interface Surroundings {
  carries: Carries;
  /** What the tokens speak of; null where the claim is bound to no event. */
  statusAt: ((sentence: Sentence, from: number, to: number, figure?: Figured | null) => Status) | null;
  /** Day from which weekdays are counted; null where unknown. */
  today: number | null;
  figuresOf(sentence: Sentence, kind: MeasuredKind, unit: string | null): readonly Figured[];
}

export type Refusal = Failure | { noFigure: true } | { status: Status } | { question: true };

const MEASURED: ReadonlySet<string> = new Set(['duration', 'count', 'percent', 'money', 'date', 'clock-time']);

function isMeasured(kind: CompiledClaim['kind']): kind is MeasuredKind & CompiledClaim['kind'] {
  return MEASURED.has(kind);
}

/** Does the place where the words stand speak of what the claim is about? */
function fits(claim: CompiledClaim, status: Status): boolean {
  if (claim.scope === 'event' || claim.scope === 'period') return status === 'event';
  if (claim.scope === 'other-event') return status === 'earlier';
  return true;
}

/** Whether the pattern asks for a figure of a kind that the sentence has none of: then its words need no placing. */
export function lacksFigure(
  claim: CompiledClaim,
  { figure }: IndexedPattern,
  sentence: Sentence,
  around: Surroundings,
): boolean {
  if (!isMeasured(claim.kind) || figure?.optional === true || figure?.ordinal === true) return false;
  return around.figuresOf(sentence, claim.kind, claim.unit).length === 0;
}

function answer(claim: CompiledClaim, pattern: IndexedPattern, placement: Placement, sentence: Sentence): Value | null {
  const { says } = pattern;
  if (claim.kind === 'choice') return typeof says === 'string' ? { kind: 'choice', is: says, stance: null } : null;
  if (says === null) return null;
  const at = (pattern.predicate === null ? null : placement.hits[pattern.predicate]) ?? placement;
  const denied = pattern.negatable && isDenied(sentence, at, placement.hits, at === placement);
  return { kind: 'yes-no', is: (says !== false) !== denied, stance: null };
}

/** Tight placements with nothing taken from the context score highest. */
function scoreOf(placement: Placement, pattern: IndexedPattern): number {
  const spread = placement.to - placement.from + 1 - pattern.groups.length;
  const own = Math.min(4, pattern.groups.length - placement.carried);
  return Math.max(0.5, 0.87 + 0.03 * own - 0.12 * placement.carried - 0.008 * Math.min(spread, 30));
}

function matchPlacement(
  claim: CompiledClaim,
  pattern: IndexedPattern,
  placement: Placement,
  sentence: Sentence,
  around: Surroundings,
): Match | Refusal {
  let figure: Figured | null = null;
  let value: Value | null;
  if (isMeasured(claim.kind)) {
    figure = chooseFigure(
      sentence,
      around.figuresOf(sentence, claim.kind, claim.unit),
      claim,
      pattern,
      placement,
      around.today,
    );
    if (figure === null && pattern.figure?.optional !== true) return { noFigure: true };
    value = figure?.value ?? null;
  } else {
    const isAsked = (hit: Hit | null): boolean => hit !== null && isSupposed(sentence, hit.from);
    if (!pattern.supposable && placement.hits.some(isAsked)) return { question: true };
    value = answer(claim, pattern, placement, sentence);
  }
  const from = Math.min(placement.from, figure?.from ?? placement.from);
  const to = Math.max(placement.to, figure?.to ?? placement.to);
  const status = around.statusAt?.(sentence, from, to, figure) ?? 'event';
  if (!fits(claim, status)) return { status };
  return { placement, pattern, value, figure, score: scoreOf(placement, pattern) };
}

/** What makes the sentence state the claim by no pattern at all; null where nothing does. */
export function barrierTo(claim: CompiledClaim, sentence: Sentence): Refusal | null {
  if (isQuestion(sentence)) return { question: true };
  for (const none of claim.none) if (sentence.hits?.has(none)) return { ruledOut: none };
  return null;
}

/** The matches of a claim in a sentence without a barrier by one pattern, tightest first, or why there is none. */
export function matchPattern(
  claim: CompiledClaim,
  pattern: IndexedPattern,
  sentence: Sentence,
  around: Surroundings,
): Match[] | Refusal {
  const placed = placePattern(pattern, sentence, around.carries);
  if (!Array.isArray(placed)) return placed;
  const matches: Match[] = [];
  let refusal: Refusal = { far: true };
  for (const placement of placed) {
    // What the context supplies may not outweigh what the sentence itself says.
    if (2 * placement.carried > pattern.groups.length) continue;
    const match = matchPlacement(claim, pattern, placement, sentence, around);
    if ('score' in match) matches.push(match);
    else refusal = match;
  }
  return matches.length > 0 ? matches : refusal;
}
