/** The words of a pack: they are looked up by numbers made of them, so that opening a pack reads none. */
import { indexHashes } from './hash-index.ts';
import type { HashIndex } from './hash-index.ts';
import { hashText } from './hash-text.ts';

export interface WordList extends HashIndex {
  readonly length: number;
  /** All words, in order. */
  all(): readonly string[];
}

/** Words that are in memory anyway; the list may not change. */
export function listWords(words: readonly string[]): WordList {
  return { length: words.length, ...indexHashes(words.map(hashText)), all: () => words };
}
