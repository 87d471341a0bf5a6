/**
 * Which words of a pack stand for one another: a claim and its title say one thing in two wordings, so a word that only
 * the one has and a word that only the other has are related when they meet so more often than chance would have it
 * ("photo" and "photograph", "DUI" and "influence").
 */

/** Related words of all words in flat arrays: those of word `w` are `words[starts[w]]` up to `words[starts[w + 1]]`. */
export interface Relations {
  starts: number[];
  words: number[];
  /** How much of the word itself each is worth, 0 to 1. */
  strengths: number[];
}

/** Keeps a word seen once or twice from being related to all it stood beside. */
const SHRINK = 4;
const LEAST = 0.008;
const WORTH = 5;
const MOST = 0.5;
const NEIGHBOURS = 6;
/** Two long wordings that share little are no pair of wordings, and would cost the square of their length. */
const LONGEST = 40;

/** `documents` are pairs of wordings as word numbers, `holders` how many documents hold each word, `isWord` false for figures. */
export function relateWords(
  documents: readonly (readonly [readonly number[], readonly number[]])[],
  holders: ArrayLike<number>,
  isWord: (word: number) => boolean,
): Relations {
  const meetings = Array.from({ length: holders.length }, () => new Map<number, number>());
  const meet = (a: number, b: number, share: number): void =>
    void meetings[a]!.set(b, (meetings[a]!.get(b) ?? 0) + share);
  for (const [one, other] of documents) {
    const left = new Set(one);
    const right = new Set(other);
    const onlyLeft = [...left].filter((word) => !right.has(word) && isWord(word));
    const onlyRight = [...right].filter((word) => !left.has(word) && isWord(word));
    const longer = Math.max(onlyLeft.length, onlyRight.length);
    if (longer > LONGEST) continue;
    for (const a of onlyLeft)
      for (const b of onlyRight) {
        meet(a, b, 1 / longer);
        meet(b, a, 1 / longer);
      }
  }
  const relations: Relations = { starts: [0], words: [], strengths: [] };
  for (const [word, met] of meetings.entries()) {
    const related: [word: number, strength: number][] = [];
    for (const [other, count] of met) {
      const strength = count / (Math.sqrt(holders[word]! * holders[other]!) + SHRINK);
      if (strength > LEAST) related.push([other, Math.min(MOST, WORTH * strength)]);
    }
    for (const [other, strength] of related.sort((a, b) => b[1] - a[1]).slice(0, NEIGHBOURS)) {
      relations.words.push(other);
      relations.strengths.push(strength);
    }
    relations.starts.push(relations.words.length);
  }
  return relations;
}
