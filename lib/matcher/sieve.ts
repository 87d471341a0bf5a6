/** Which patterns are worth a closer look in a sentence: nearly all that share a word with it end here. */
import type { ClaimIndex, IndexedPattern } from './claim-index.ts';
import type { Hits } from './hits.ts';
import type { OpenPage } from './page.ts';
import { ROW_HEAD } from './row-table.ts';
import type { RowTable } from './row-table.ts';

export interface Sifted {
  /** By the first words of their anchors; null where there is none. */
  patterns: IndexedPattern[] | null;
  /** Patterns looked at. */
  tried: number;
}

/**
 * Finds the patterns whose anchor stands in a sentence, with a word of every group that the context may not supply and
 * none that rules the whole sentence out; those of claims that the page is not about are left out.
 */
export type Sieve = (hits: Hits) => Sifted;

/** Makes the sieves of pages, one after the other: that of a page serves until the next one is made. */
export function createSieve(index: ClaimIndex, { starts, numbers }: RowTable): (page: OpenPage) => Sieve {
  const classCount = starts.length - 1;
  // The classes of the sentence at hand carry its number: nothing is made or cleared for a sentence.
  const marks = new Int32Array(classCount);
  let sentence = 0;
  const anchors: number[] = [];
  // Claims carry the number of the last page that was asked whether it is open to them, negative where it is not.
  const openness = new Int32Array(index.length);
  let pageNumber = 0;

  const isOpen = (claim: number, page: OpenPage): boolean => {
    const known = openness[claim]!;
    if (known === pageNumber) return true;
    if (known === -pageNumber) return false;
    const isOpenTo = page.isOpenTo(index.at(claim));
    openness[claim] = isOpenTo ? pageNumber : -pageNumber;
    return isOpenTo;
  };

  const isMarked = (classId: number): boolean => marks[classId] === sentence;
  /** Whether all of these classes stand in the sentence, but for those that the context may supply. */
  const areMarked = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) {
      const of = numbers[at]!;
      if (of >= 0 && marks[of] !== sentence) return false;
    }
    return true;
  };
  const isRuledOut = ({ claim, none, reach }: IndexedPattern): boolean =>
    claim.none.some(isMarked) || (reach !== 'clause' && none.some(isMarked));
  /** Marks the sentence's classes; gives the number of those among them that anchor patterns. */
  const mark = ({ standing }: Hits): number => {
    let count = 0;
    for (const { of } of standing) {
      for (const classId of of) {
        if (isMarked(classId)) continue;
        marks[classId] = sentence;
        if (starts[classId]! < starts[classId + 1]!) anchors[count++] = classId;
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
      const anchor = anchors[at]!;
      const end = starts[anchor + 1]!;
      for (let row = starts[anchor]!; row < end;) {
        const claim = numbers[row]!;
        const groups = row + ROW_HEAD;
        const next = groups + numbers[row + 2]!;
        tried++;
        // The first is the class that it is filed under.
        if (areMarked(groups + 1, next) && isOpen(claim, page)) {
          const pattern = index.at(claim).patterns[numbers[row + 1]!]!;
          if (!isRuledOut(pattern)) {
            if (patterns === null) patterns = [pattern];
            else patterns.push(pattern);
          }
        }
        row = next;
      }
    }
    return { patterns, tried };
  };

  return (page) => {
    pageNumber++;
    return (hits) => sift(hits, page);
  };
}
