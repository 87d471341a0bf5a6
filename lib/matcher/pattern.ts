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

/** Words tried for each group, those nearest to the anchor first. */
const MOST_HITS = 6;

/**
 * Words tried for one anchor, all groups together: every way of placing up to four groups, six words each. A larger pattern
 * whose nearest words exclude one another may end without the placement that trying further would find.
 */
const MOST_TRIALS = 300;

/** The hits of a group nearest to the anchor that leave room for it, nearest first; of equally near ones the first. */
function nearestTo(
  anchor: Hit,
  all: readonly Hit[],
  side: -1 | 0 | 1,
  within: number,
  inReach: (hit: Hit) => boolean,
): Hit[] {
  const list: Hit[] = [];
  for (const hit of all) {
    if (overlaps(hit, anchor) || (side < 0 && hit.from > anchor.from) || (side > 0 && hit.from < anchor.from)) continue;
    if (within > 0 && Math.max(hit.to, anchor.to) - Math.min(hit.from, anchor.from) >= within) continue;
    const gap = distance(hit, anchor);
    let at = list.length;
    while (at > 0 && distance(list[at - 1]!, anchor) > gap) at--;
    if (at >= MOST_HITS || !inReach(hit)) continue;
    list.splice(at, 0, hit);
    if (list.length > MOST_HITS) list.pop();
  }
  return list;
}

function placeFrom(
  pattern: PlacedPattern,
  anchor: Hit,
  sentence: Sentence,
  hits: Hits,
  carries: Carries,
): Placement | Failure {
  const clause = pattern.reach === 'clause' ? clauseOf(sentence, anchor.from) : -1;
  const inReach = (hit: Hit): boolean => clause < 0 || clauseOf(sentence, hit.from) === clause;
  const choices: Hit[][] = [];
  let least = 0;
  let most = 0;
  for (const [index, { of, carry }] of pattern.groups.entries()) {
    const all = hits.get(of);
    const side = pattern.ordered ? (index < pattern.anchor ? -1 : 1) : 0;
    const choice =
      index === pattern.anchor ? [anchor] : all ? nearestTo(anchor, all, side, pattern.within, inReach) : [];
    choices.push(choice);
    if (carry && index !== pattern.anchor) most++;
    if (choice.length > 0) continue;
    if (!carry || !carries(of)) return all === undefined ? { missing: of } : { far: true };
    least++;
  }
  for (const none of pattern.none) if (hits.get(none)?.some(inReach)) return { ruledOut: none };

  const placed: (Hit | null)[] = pattern.groups.map(() => null);
  placed[pattern.anchor] = anchor;
  let failure: Failure = { far: true };
  let trials = 0;
  const place = (index: number, from: number, to: number, carried: number, mostCarried: number): Placement | null => {
    if (index === placed.length) {
      const isBetween = (hit: Hit): boolean =>
        hit.from > from && hit.to < to && !placed.some((own) => own !== null && overlaps(own, hit));
      const between = pattern.notBetween.find((none) => hits.get(none)?.some(isBetween));
      if (between === undefined) return { hits: [...placed], from, to, carried };
      failure = { ruledOut: between };
      return null;
    }
    if (index === pattern.anchor) return place(index + 1, from, to, carried, mostCarried);
    for (const hit of choices[index]!) {
      if (++trials > MOST_TRIALS) return null;
      if (placed.some((own) => own !== null && overlaps(own, hit))) continue;
      const first = Math.min(from, hit.from);
      const last = Math.max(to, hit.to);
      if (pattern.within > 0 && last - first >= pattern.within) continue;
      placed[index] = hit;
      const found = place(index + 1, first, last, carried, mostCarried);
      placed[index] = null;
      if (found !== null) return found;
    }
    const { of, carry } = pattern.groups[index]!;
    return carry && carried < mostCarried && carries(of) ? place(index + 1, from, to, carried + 1, mostCarried) : null;
  };
  // The context stands in for a group only where the sentence's own words cannot make all of them out.
  for (let mostCarried = least; mostCarried <= most; mostCarried++) {
    const found = place(0, anchor.from, anchor.to, 0, mostCarried);
    if (found !== null) return found;
  }
  return failure;
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
