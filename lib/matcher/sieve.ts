/** Which patterns are worth a closer look in a sentence: nearly all that share a word with it end here, and no claim is read. */
import type { ClaimIndex } from './claim-index.ts';
import type { Hits } from './hits.ts';
import type { OpenPage } from './page.ts';
import { ROW_HEAD } from './row-table.ts';
import type { RowTable } from './row-table.ts';

export interface Sifted {
  /** The claim of each pattern, and the pattern's place among the claim's: by the first words of their anchors. */
  claims: readonly number[];
  places: readonly number[];
  /** Patterns looked at. */
  tried: number;
}

/**
 * Finds the patterns whose anchor stands in a sentence, with a word of every group that the context may not supply; those
 * of claims that the page is not about are left out.
 */
export type Sieve = (hits: Hits) => Sifted;

const NONE: readonly number[] = [];

/** Makes the sieves of pages, one after the other: that of a page serves until the next one is made. */
export function createSieve(index: ClaimIndex, tables: readonly RowTable[]): (page: OpenPage) => Sieve {
  // The classes of the sentence at hand carry its number: nothing is made or cleared for a sentence.
  const marks = new Int32Array(tables[0]!.starts.length);
  let sentence = 0;
  const standing: number[] = [];
  // Claims carry the number of the last page that was asked whether it is open to them, negative where it is not.
  const openness = new Int32Array(index.length);
  let pageNumber = 0;

  const isOpen = (claim: number, page: OpenPage): boolean => {
    const known = openness[claim]!;
    if (known === pageNumber) return true;
    if (known === -pageNumber) return false;
    const isOpenTo = page.isOpenTo(index.placeOf(claim));
    openness[claim] = isOpenTo ? pageNumber : -pageNumber;
    return isOpenTo;
  };

  /** Whether all of these classes stand in the sentence, but for those that the context may supply. */
  const areMarked = (numbers: Int32Array, from: number, to: number): boolean => {
    for (let at = from; at < to; at++) {
      const of = numbers[at]!;
      if (of >= 0 && marks[of] !== sentence) return false;
    }
    return true;
  };
  /** Marks the sentence's classes and lists them; gives their number. */
  const mark = ({ standing: phrases }: Hits): number => {
    let count = 0;
    for (const { of } of phrases) {
      for (const classId of of) {
        if (marks[classId] === sentence) continue;
        marks[classId] = sentence;
        standing[count++] = classId;
      }
    }
    return count;
  };

  const sift = (hits: Hits, page: OpenPage): Sifted => {
    sentence++;
    const count = mark(hits);
    let claims: number[] | null = null;
    let places: number[] | null = null;
    let tried = 0;
    for (const { starts, numbers, first } of tables)
      for (let at = 0; at < count; at++) {
        const anchor = standing[at]!;
        const end = starts[anchor + 1]!;
        for (let row = starts[anchor]!; row < end;) {
          const claim = first + numbers[row]!;
          const groups = row + ROW_HEAD;
          const next = groups + numbers[row + 2]!;
          tried++;
          // The first is the class that it is filed under.
          if (areMarked(numbers, groups + 1, next) && isOpen(claim, page)) {
            (claims ??= []).push(claim);
            (places ??= []).push(numbers[row + 1]!);
          }
          row = next;
        }
      }
    return { claims: claims ?? NONE, places: places ?? NONE, tried };
  };

  return (page) => {
    pageNumber++;
    return (hits) => sift(hits, page);
  };
}
