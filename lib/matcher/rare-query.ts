/** A passage of a page as the index of claims without cues sees it. */
import type { RareIndex } from '../packs/compiled.ts';
import { informationOf, isTelling } from '../packs/rare-information.ts';
import { rareWords } from '../packs/rare-words.ts';
import type { RareWord } from '../packs/rare-words.ts';

export interface RareQuery {
  /** How much each known word counts: 1, or less where only the line names it that says who posted the text. */
  held: ReadonlyMap<number, number>;
  /** Words that the passage has not, but others that may stand for them; and how well. */
  meant: ReadonlyMap<number, number>;
  /** Pairs of known words that stand close to each other, in order. */
  pairs: ReadonlySet<number>;
  /** What all words of the passage tell, known or not, in nats. */
  information: number;
  /** The passage's known words with their places. */
  words: { word: number; at: RareWord }[];
}

/** How far apart two words may be to belong together, counted in telling words. */
const CLOSE = 3;
const BYLINE_WEIGHT = 0.7;
/** Pairs of word numbers as one number. */
const PAIR = 2 ** 26;

/** The pairs of numbers that stand close to each other between `from` and `to`. */
export function eachClosePair(
  words: ArrayLike<number>,
  from: number,
  to: number,
  found: (pair: number, a: number, b: number) => void,
): void {
  for (let i = from; i < to; i++)
    for (let j = i + 1; j < to && j <= i + CLOSE; j++) found(words[i]! * PAIR + words[j]!, words[i]!, words[j]!);
}

/** Reads a passage; `numbers` gives the index's number of a word key. */
export function readQuery(text: string, index: RareIndex, numbers: ReadonlyMap<string, number>): RareQuery {
  const held = new Map<number, number>();
  const words: RareQuery['words'] = [];
  const seen = new Set<string>();
  let information = 0;
  for (const at of rareWords(text)) {
    if (!isTelling(at.key)) continue;
    const word = numbers.get(at.key);
    if (!at.isByline && !seen.has(at.key)) {
      information += word === undefined ? informationOf(at.key, 0, index.claims.length) : index.information[word]!;
      seen.add(at.key);
    }
    if (word === undefined) continue;
    words.push({ word, at });
    held.set(word, Math.max(held.get(word) ?? 0, at.isByline ? BYLINE_WEIGHT : 1));
  }
  const meant = new Map<number, number>();
  for (const word of held.keys())
    for (let i = index.relatedStarts[word]!; i < index.relatedStarts[word + 1]!; i++) {
      const other = index.related[i]!;
      if (!held.has(other)) meant.set(other, Math.max(meant.get(other) ?? 0, index.strengths[i]!));
    }
  const pairs = new Set<number>();
  const numbersInOrder = words.map(({ word }) => word);
  eachClosePair(numbersInOrder, 0, numbersInOrder.length, (pair) => pairs.add(pair));
  return { held, meant, pairs, information, words };
}
