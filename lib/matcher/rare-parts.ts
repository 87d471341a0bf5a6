/** Tags and handles run names together ("#georgesoros"): which words of a pack they are made of. */
import { rareStem } from '../packs/rare-stem.ts';
import { stem } from '../text/stem.ts';

const LEAST = 7;
const MOST = 40;
/** Shorter words are found in any other. */
const LEAST_PART = 3;
const SAFE_PART = 4;

/**
 * The two words of the pack that a lower-case word is made of: those that stems leave most of. None where it is no pair.
 * `numberOf` gives the number of a word's key, or -1.
 */
export function partsOf(word: string, numberOf: (key: string) => number): number[] {
  if (word.length < LEAST || word.length > MOST || !/^[a-z]+$/.test(word)) return [];
  let best: number[] = [];
  let least = Infinity;
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const keys = [word.slice(0, at), word.slice(at)].map((part) => rareStem(stem(part)));
    const parts = keys.map(numberOf).filter((number) => number >= 0);
    const shortest = Math.min(at, word.length - at);
    const lost = word.length - keys.join('').length + (shortest < SAFE_PART ? 1 : 0);
    if (parts.length === 2 && lost < least) [best, least] = [parts, lost];
  }
  return best;
}
