/** The words of a pack: they are looked up by numbers made of them, so that opening a pack reads none. */
import { hashText } from './hash-text.ts';

export interface WordList {
  readonly length: number;
  /** What `hashText` makes of each. */
  readonly hashes: ArrayLike<number>;
  /** All words, in order. */
  all(): readonly string[];
}

/** Words that are in memory anyway; the list may not change. */
export function listWords(words: readonly string[]): WordList {
  return { length: words.length, hashes: words.map(hashText), all: () => words };
}
