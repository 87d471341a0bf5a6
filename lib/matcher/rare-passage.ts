/** The words of the passage at hand by their numbers, as lists over all words of an index: a look at one word is a look at a list. */
import type { RareIndex } from '../packs/compiled.ts';
import type { WeightedWords } from './rare-query.ts';

/** What a word is: bits of `kinds`. */
export const FIGURE = 1;
export const HELD = 2;
export const MEANT = 4;
/** Words that the passage has or means. */
export const KNOWN = HELD | MEANT;

export interface Passage {
  /** Small enough to stay near the processor: most words of a claim are nothing to the passage, and ask for no more. */
  readonly kinds: Uint8Array;
  /** What each word counts, 0 for all that the passage has not. */
  readonly held: Float64Array;
  /** How well the words of the passage stand for each that it has not, or 0. */
  readonly meant: Float64Array;
  put(held: WeightedWords, meant: WeightedWords): void;
  /** Takes back what `put` did with the same words. */
  remove(held: WeightedWords, meant: WeightedWords): void;
}

/** No passage yet. */
export function createPassage(index: RareIndex): Passage {
  const kinds = new Uint8Array(index.words.length);
  for (let at = 0; at < index.figures.length; at++) kinds[index.figures[at]!] = FIGURE;
  const held = new Float64Array(index.words.length);
  const meant = new Float64Array(index.words.length);
  const put = (list: Float64Array, { words, weights }: WeightedWords, kind: number): void => {
    for (const [at, word] of words.entries()) {
      list[word] = weights[at]!;
      kinds[word]! |= kind;
    }
  };
  const remove = (list: Float64Array, { words }: WeightedWords): void => {
    for (const word of words) {
      list[word] = 0;
      kinds[word]! &= ~KNOWN;
    }
  };
  return {
    kinds,
    held,
    meant,
    put(own, others) {
      put(held, own, HELD);
      put(meant, others, MEANT);
    },
    remove(own, others) {
      remove(held, own);
      remove(meant, others);
    },
  };
}
