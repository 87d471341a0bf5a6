/** Where a pattern's groups stand in a sentence. */
import type { CompiledPattern } from '../packs/compiled.ts';
import type { Hit, Hits } from './lexicon.ts';
import { clauseOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** A pattern, whichever way its claim is named. */
export type PlacedPattern = Omit<CompiledPattern, 'claim'>;

/** One way of finding all groups of a pattern in a sentence. */
export interface Placement {
  /** Occurrence of each group; null where the context supplies it. */
  hits: (Hit | null)[];
  /** First and last token of all of them. */
  from: number;
  to: number;
  carried: number;
}

/** What is missing: the class of which no word was found, `far` where the words stand too far apart, or what rules it out. */
export type Failure = { missing: number } | { far: true } | { ruledOut: number };

/** Whether the sentence's context may stand in for a group of this class. */
export type Carries = (classId: number) => boolean;

const overlaps = (a: Hit, b: Hit): boolean => a.from <= b.to && b.from <= a.to;
const distance = (a: Hit, b: Hit): number => (a.from > b.to ? a.from - b.to : b.from - a.to);

function nearest(
  candidates: readonly Hit[],
  anchor: Hit,
  taken: readonly (Hit | null)[],
  side: -1 | 0 | 1,
): Hit | null {
  let best: Hit | null = null;
  for (const hit of candidates) {
    if (taken.some((other) => other !== null && overlaps(hit, other))) continue;
    if ((side < 0 && hit.from > anchor.from) || (side > 0 && hit.from < anchor.from)) continue;
    if (best === null || distance(hit, anchor) < distance(best, anchor)) best = hit;
  }
  return best;
}

function placeFrom(
  pattern: PlacedPattern,
  anchor: Hit,
  sentence: Sentence,
  hits: Hits,
  carries: Carries,
): Placement | Failure {
  const placed: (Hit | null)[] = pattern.groups.map(() => null);
  placed[pattern.anchor] = anchor;
  let carried = 0;
  const clause = pattern.reach === 'clause' ? clauseOf(sentence, anchor.from) : -1;
  const inReach = (hit: Hit): boolean => clause < 0 || clauseOf(sentence, hit.from) === clause;
  for (const [index, group] of pattern.groups.entries()) {
    if (index === pattern.anchor) continue;
    const side = pattern.ordered ? (index < pattern.anchor ? -1 : 1) : 0;
    const all = hits.get(group.of);
    const found = all === undefined ? null : nearest(all.filter(inReach), anchor, placed, side);
    placed[index] = found;
    if (found !== null) continue;
    if (!group.carry || !carries(group.of)) return all === undefined ? { missing: group.of } : { far: true };
    carried++;
  }
  const present = placed.filter((hit) => hit !== null);
  const from = Math.min(...present.map((hit) => hit.from));
  const to = Math.max(...present.map((hit) => hit.to));
  if (pattern.within > 0 && to - from >= pattern.within) return { far: true };
  for (const none of pattern.none) if (hits.get(none)?.some(inReach)) return { ruledOut: none };
  const isBetween = (hit: Hit): boolean => hit.from > from && hit.to < to && !present.some((own) => overlaps(own, hit));
  for (const none of pattern.notBetween) if (hits.get(none)?.some(isBetween)) return { ruledOut: none };
  return { hits: placed, from, to, carried };
}

/** All placements of the pattern, tightest first, or the reason why there is none. */
export function placePattern(pattern: PlacedPattern, sentence: Sentence, carries: Carries): Placement[] | Failure {
  const hits = sentence.hits;
  const anchorClass = pattern.groups[pattern.anchor]!.of;
  const anchors = hits?.get(anchorClass);
  if (hits === null || anchors === undefined) return { missing: anchorClass };
  const placements: Placement[] = [];
  let failure: Failure = { missing: anchorClass };
  for (const anchor of anchors) {
    const placed = placeFrom(pattern, anchor, sentence, hits, carries);
    if ('hits' in placed) placements.push(placed);
    else failure = placed;
  }
  if (placements.length === 0) return failure;
  return placements.sort((a, b) => a.carried - b.carried || a.to - a.from - (b.to - b.from));
}
