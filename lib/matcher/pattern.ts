/** Where a pattern's groups stand in a sentence. */
import type { CompiledPattern } from '../packs/compiled.ts';
import type { Hit, Hits } from './hits.ts';
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

/** Whether a sentence's context may stand in for a group of this class. */
export type Carries = (sentence: Sentence, classId: number) => boolean;

const overlaps = (a: Hit, b: Hit): boolean => a.from <= b.to && b.from <= a.to;
const distance = (a: Hit, b: Hit): number => (a.from > b.to ? a.from - b.to : b.from - a.to);

/** Words tried for each group, those nearest to the anchor first. */
const MOST_HITS = 6;

/**
 * Words tried for one anchor, all groups together: every way of placing up to four groups, six words each. A larger pattern
 * whose nearest words exclude one another may end without the placement that trying further would find.
 */
const MOST_TRIALS = 300;

const NO_HITS: readonly Hit[] = [];

/** What the search for one placement goes by. */
interface Search {
  pattern: PlacedPattern;
  anchor: Hit;
  sentence: Sentence;
  hits: Hits;
  carries: Carries;
  /** The clause that all groups must stand in, or -1 where any will do. */
  clause: number;
  /** The words tried for each group. */
  choices: (readonly Hit[])[];
  placed: (Hit | null)[];
  trials: number;
  failure: Failure;
}

function isInReach({ clause, sentence }: Search, hit: Hit): boolean {
  return clause < 0 || clauseOf(sentence, hit.from) === clause;
}

/** Whether a hit on this side of the anchor leaves room for it. */
function fits({ anchor, pattern: { within } }: Search, hit: Hit, side: -1 | 0 | 1): boolean {
  if (overlaps(hit, anchor) || (side < 0 && hit.from > anchor.from) || (side > 0 && hit.from < anchor.from))
    return false;
  return within === 0 || Math.max(hit.to, anchor.to) - Math.min(hit.from, anchor.from) < within;
}

/** The hits of a group nearest to the anchor that leave room for it, nearest first; of equally near ones the first. */
function nearest(search: Search, all: readonly Hit[], side: -1 | 0 | 1): readonly Hit[] {
  const [only] = all;
  if (all.length === 1) return fits(search, only!, side) && isInReach(search, only!) ? all : NO_HITS;
  const list: Hit[] = [];
  for (const hit of all) {
    if (!fits(search, hit, side)) continue;
    const gap = distance(hit, search.anchor);
    let at = list.length;
    while (at > 0 && distance(list[at - 1]!, search.anchor) > gap) at--;
    if (at >= MOST_HITS || !isInReach(search, hit)) continue;
    if (list.length < MOST_HITS) list.push(hit);
    for (let place = list.length - 1; place > at; place--) list[place] = list[place - 1]!;
    list[at] = hit;
  }
  return list;
}

function isTaken(placed: readonly (Hit | null)[], hit: Hit): boolean {
  for (const own of placed) if (own !== null && overlaps(own, hit)) return true;
  return false;
}

/** Places the groups from `index` on; those before stand on tokens `from` to `to`. */
function place(
  search: Search,
  index: number,
  from: number,
  to: number,
  carried: number,
  mostCarried: number,
): Placement | null {
  const { pattern, hits, placed } = search;
  if (index === placed.length) {
    for (const none of pattern.notBetween) {
      if (!hits.get(none)?.some((hit) => hit.from > from && hit.to < to && !isTaken(placed, hit))) continue;
      search.failure = { ruledOut: none };
      return null;
    }
    return { hits: [...placed], from, to, carried };
  }
  if (index === pattern.anchor) return place(search, index + 1, from, to, carried, mostCarried);
  for (const hit of search.choices[index]!) {
    if (++search.trials > MOST_TRIALS) return null;
    if (isTaken(placed, hit)) continue;
    const first = Math.min(from, hit.from);
    const last = Math.max(to, hit.to);
    if (pattern.within > 0 && last - first >= pattern.within) continue;
    placed[index] = hit;
    const found = place(search, index + 1, first, last, carried, mostCarried);
    placed[index] = null;
    if (found !== null) return found;
  }
  const { of, carry } = pattern.groups[index]!;
  return carry && carried < mostCarried && search.carries(search.sentence, of)
    ? place(search, index + 1, from, to, carried + 1, mostCarried)
    : null;
}

function placeFrom(
  pattern: PlacedPattern,
  anchor: Hit,
  sentence: Sentence,
  hits: Hits,
  carries: Carries,
): Placement | Failure {
  const search: Search = {
    pattern,
    anchor,
    sentence,
    hits,
    carries,
    clause: pattern.reach === 'clause' ? clauseOf(sentence, anchor.from) : -1,
    choices: pattern.groups.map(() => NO_HITS),
    placed: pattern.groups.map(() => null),
    trials: 0,
    failure: { far: true },
  };
  let least = 0;
  let most = 0;
  for (let index = 0; index < pattern.groups.length; index++) {
    if (index === pattern.anchor) continue;
    const { of, carry } = pattern.groups[index]!;
    const all = hits.get(of);
    const side = pattern.ordered ? (index < pattern.anchor ? -1 : 1) : 0;
    const choice = all === undefined ? NO_HITS : nearest(search, all, side);
    search.choices[index] = choice;
    if (carry) most++;
    if (choice.length > 0) continue;
    if (!carry || !carries(sentence, of)) return all === undefined ? { missing: of } : { far: true };
    least++;
  }
  for (const none of pattern.none) if (hits.get(none)?.some((hit) => isInReach(search, hit))) return { ruledOut: none };

  search.placed[pattern.anchor] = anchor;
  // The context stands in for a group only where the sentence's own words cannot make all of them out.
  for (let mostCarried = least; mostCarried <= most; mostCarried++) {
    const found = place(search, 0, anchor.from, anchor.to, 0, mostCarried);
    if (found !== null) return found;
  }
  return search.failure;
}

/** All placements of the pattern, tightest first, or the reason why there is none. */
export function placePattern(pattern: PlacedPattern, sentence: Sentence, carries: Carries): Placement[] | Failure {
  const { hits } = sentence;
  const anchorClass = pattern.groups[pattern.anchor]!.of;
  let placements: Placement[] | null = null;
  let failure: Failure = { missing: anchorClass };
  for (const anchor of hits?.get(anchorClass) ?? NO_HITS) {
    const placed = placeFrom(pattern, anchor, sentence, hits!, carries);
    if (!('hits' in placed)) failure = placed;
    else if (placements === null) placements = [placed];
    else placements.push(placed);
  }
  return placements?.sort((a, b) => a.carried - b.carried || a.to - a.from - (b.to - b.from)) ?? failure;
}
