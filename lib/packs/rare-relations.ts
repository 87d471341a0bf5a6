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
const NEIGHBOURS = 10;
/** What a word from the list of synonyms is worth. */
const SYNONYM = 0.4;
/** Two long wordings that share little are no pair of wordings, and would cost the square of their length. */
const LONGEST = 40;

export interface RelationsInput {
  /** Pairs of wordings as word numbers. */
  documents: readonly (readonly [readonly number[], readonly number[]])[];
  /** How many documents hold each word. */
  holders: readonly number[];
  /** False for figures. */
  isWord: (word: number) => boolean;
  /** Groups of words that stand for one another in any pack. */
  synonyms: readonly (readonly number[])[];
}

/** Relations of a pack's words, the strongest first. */
export function relateWords({ documents, holders, isWord, synonyms }: RelationsInput): Relations {
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
  const listed = new Map<number, Set<number>>();
  for (const group of synonyms)
    for (const word of group)
      listed.set(word, new Set([...(listed.get(word) ?? []), ...group.filter((other) => other !== word)]));
  const relations: Relations = { starts: [0], words: [], strengths: [] };
  for (const [word, met] of meetings.entries()) {
    const same = listed.get(word);
    const related = [...(same ?? [])].map((other): [word: number, strength: number] => [other, SYNONYM]);
    for (const [other, count] of met) {
      const strength = count / (Math.sqrt(holders[word]! * holders[other]!) + SHRINK);
      if (strength > LEAST && !same?.has(other)) related.push([other, Math.min(MOST, WORTH * strength)]);
    }
    for (const [other, strength] of related.sort((a, b) => b[1] - a[1]).slice(0, NEIGHBOURS)) {
      relations.words.push(other);
      relations.strengths.push(strength);
    }
    relations.starts.push(relations.words.length);
  }
  return relations;
}
