/** Which patterns are worth a closer look in a sentence: nearly all that share a word with it end here. */
import type { Hits } from './hits.ts';
import type { IndexedClaim, IndexedPattern, PatternIndex } from './index-patterns.ts';
import type { OpenPage } from './page.ts';

export interface Sifted {
  /** By the first words of their anchors; null where there is none. */
  patterns: IndexedPattern[] | null;
  /** Patterns looked at. */
  tried: number;
}

/**
 * Finds the patterns whose anchor stands in a sentence, with a word of every group that the context may not supply and
 * none that rules the whole sentence out.
 */
export type Sieve = (hits: Hits) => Sifted;

/** Makes the sieves of pages, one after the other: that of a page serves until the next one is made. */
export function createSieve({ byAnchor, claims }: PatternIndex, classCount: number): (page: OpenPage) => Sieve {
  const patternsBy = Array.from({ length: classCount }, (_, classId) => byAnchor.get(classId));
  // The classes of the sentence at hand carry its number: nothing is made or cleared for a sentence.
  const marks = new Int32Array(classCount);
  let sentence = 0;
  const anchors: IndexedPattern[][] = [];
  // Claims carry the number of the last page that was asked whether it is open to them, negative where it is not.
  const openness = new Int32Array(claims.length);
  let pageNumber = 0;

  const isOpen = (claim: IndexedClaim, page: OpenPage): boolean => {
    const known = openness[claim.number]!;
    if (known === pageNumber) return true;
    if (known === -pageNumber) return false;
    const isOpenTo = page.isOpenTo(claim);
    openness[claim.number] = isOpenTo ? pageNumber : -pageNumber;
    return isOpenTo;
  };

  const isMarked = (classId: number): boolean => marks[classId] === sentence;
  const passes = ({ claim, groups, none, reach }: IndexedPattern): boolean => {
    for (const { of, carry } of groups) if (!carry && !isMarked(of)) return false;
    return !claim.none.some(isMarked) && (reach === 'clause' || !none.some(isMarked));
  };
  /** Marks the sentence's classes; gives the number of those among them that anchor patterns. */
  const mark = ({ standing }: Hits): number => {
    let count = 0;
    for (const { of } of standing) {
      for (const classId of of) {
        if (isMarked(classId)) continue;
        marks[classId] = sentence;
        const patterns = patternsBy[classId];
        if (patterns !== undefined) anchors[count++] = patterns;
      }
    }
    return count;
  };

  const sift = (hits: Hits, page: OpenPage): Sifted => {
    sentence++;
    const count = mark(hits);
    let patterns: IndexedPattern[] | null = null;
    let tried = 0;
    for (let at = 0; at < count; at++) {
      for (const pattern of anchors[at]!) {
        if (!isOpen(pattern.claim, page)) continue;
        tried++;
        if (!passes(pattern)) continue;
        if (patterns === null) patterns = [pattern];
        else patterns.push(pattern);
      }
    }
    return { patterns, tried };
  };

  return (page) => {
    pageNumber++;
    return (hits) => sift(hits, page);
  };
}
