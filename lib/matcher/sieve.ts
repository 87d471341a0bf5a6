/** Which patterns are worth a closer look in a sentence: nearly all that share a word with it end here. */
import type { Hits } from './hits.ts';
import type { IndexedPattern, PatternIndex } from './index-patterns.ts';
import type { OpenPage } from './page.ts';

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

/** The patterns of all packs class by class, with what the sieve asks of each in one list of numbers: a look at a pattern reads no object. */
interface Rows {
  patterns: readonly IndexedPattern[];
  /** The patterns that class `c` anchors are numbers `first[c]` up to `first[c + 1]`; their rows begin at `starts[c]`. */
  first: Int32Array;
  starts: Int32Array;
  /** A row a pattern: the number of its claim, how many classes must stand beside the anchor, and which. */
  numbers: Int32Array;
}

function rowsOf({ byAnchor }: PatternIndex, classCount: number): Rows {
  const patterns: IndexedPattern[] = [];
  const numbers: number[] = [];
  const first = new Int32Array(classCount + 1);
  const starts = new Int32Array(classCount);
  for (let classId = 0; classId < classCount; classId++) {
    first[classId] = patterns.length;
    starts[classId] = numbers.length;
    for (const pattern of byAnchor.get(classId) ?? []) {
      const needed = pattern.groups.filter(({ of, carry }) => !carry && of !== classId);
      patterns.push(pattern);
      numbers.push(pattern.claim.number, needed.length, ...needed.map(({ of }) => of));
    }
  }
  first[classCount] = patterns.length;
  return { patterns, first, starts, numbers: Int32Array.from(numbers) };
}

/** Makes the sieves of pages, one after the other: that of a page serves until the next one is made. */
export function createSieve(index: PatternIndex, classCount: number): (page: OpenPage) => Sieve {
  const { claims } = index;
  const { patterns: all, first, starts, numbers } = rowsOf(index, classCount);
  // The classes of the sentence at hand carry its number: nothing is made or cleared for a sentence.
  const marks = new Int32Array(classCount);
  let sentence = 0;
  const anchors: number[] = [];
  // Claims carry the number of the last page that was asked whether it is open to them, negative where it is not.
  const openness = new Int32Array(claims.length);
  let pageNumber = 0;

  const isOpen = (claim: number, page: OpenPage): boolean => {
    const known = openness[claim]!;
    if (known === pageNumber) return true;
    if (known === -pageNumber) return false;
    const isOpenTo = page.isOpenTo(claims[claim]!);
    openness[claim] = isOpenTo ? pageNumber : -pageNumber;
    return isOpenTo;
  };

  const isMarked = (classId: number): boolean => marks[classId] === sentence;
  const areMarked = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (marks[numbers[at]!] !== sentence) return false;
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
        if (first[classId]! < first[classId + 1]!) anchors[count++] = classId;
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
      let row = starts[anchor]!;
      tried += first[anchor + 1]! - first[anchor]!;
      for (let pattern = first[anchor]!; pattern < first[anchor + 1]!; pattern++) {
        const needed = row + 2;
        const end = needed + numbers[row + 1]!;
        if (areMarked(needed, end) && isOpen(numbers[row]!, page) && !isRuledOut(all[pattern]!)) {
          if (patterns === null) patterns = [all[pattern]!];
          else patterns.push(all[pattern]!);
        }
        row = end;
      }
    }
    return { patterns, tried };
  };

  return (page) => {
    pageNumber++;
    return (hits) => sift(hits, page);
  };
}
