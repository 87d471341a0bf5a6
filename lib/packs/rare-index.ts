/** An inverted index over the words of claims that have no cues, with all that ranking and deciding need of each. */
import type { RareIndex } from './compiled.ts';
import { rareDoor, shareDoors } from './rare-doors.ts';
import { commonInformation, informationOf, isTelling, rankWeight } from './rare-information.ts';
import { relateWords } from './rare-relations.ts';
import { synonymGroups } from './rare-synonyms.ts';
import { rareWords } from './rare-words.ts';
import type { RareWord } from './rare-words.ts';
import type { Claim } from './schema.ts';
import { startsOf } from './starts.ts';

interface IndexedWord {
  word: number;
  /** Whether the word before it belongs to the same wording. */
  follows: boolean;
}

/** Figures of three digits are enough, and whole ones keep the index small. */
const hundredths = (value: number): number => Math.round(value * 100);

/** Pairs of words as one number; a pack has fewer than two to the 26 different words. */
const PAIR = 2 ** 26;

/** Null where every claim has cues. */
export function createRareIndex(claims: readonly Claim[]): RareIndex | null {
  const indexed = [...claims.keys()].filter((at) => claims[at]!.match === null);
  if (indexed.length === 0) return null;
  const numbers = new Map<string, number>();
  const numbered = (words: readonly RareWord[]): IndexedWord[] =>
    words.map(({ key }, i) => {
      const word = numbers.get(key) ?? numbers.size;
      numbers.set(key, word);
      return { word, follows: i > 0 };
    });
  const texts = indexed.map((at) =>
    [claims[at]!.question, ...claims[at]!.wordings].map((text) => ({
      text,
      words: rareWords(text).filter(({ key }) => isTelling(key)),
    })),
  );
  const documents = texts.map(([question, ...wordings]): [IndexedWord[], IndexedWord[]] => [
    numbered(question!.words),
    wordings.flatMap(({ words }) => numbered(words)),
  ]);
  const filed = indexed.map((at) =>
    numbered(rareWords(claims[at]!.keywords).filter(({ key }) => isTelling(key))).map(({ word }) => word),
  );
  const words = [...numbers.keys()];

  const lists: number[][] = words.map(() => []);
  const pairs = new Map<number, number>();
  documents.forEach((fields, document) => {
    const own = [...fields.flat().map(({ word }) => word), ...filed[document]!];
    for (const word of new Set(own)) lists[word]!.push(document);
    const neighbours = new Set<number>();
    for (const field of fields)
      field.forEach(({ word, follows }, i) => follows && neighbours.add(field[i - 1]!.word * PAIR + word));
    for (const pair of neighbours) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  const information = words.map((key, word) => hundredths(informationOf(key, lists[word]!.length, indexed.length)));

  const doors = texts.map((text) => rareDoor(text, (key) => information[numbers.get(key)!]! / 100));

  const sequence: number[] = [];
  const news: number[] = [];
  const fieldStarts = [0];
  for (const fields of documents)
    for (const field of fields) {
      field.forEach(({ word, follows }, i) => {
        const before = follows ? field[i - 1]!.word : -1;
        const surprise =
          before < 0 ? Infinity : Math.log((lists[before]!.length + 1) / pairs.get(before * PAIR + word)!);
        sequence.push(word);
        news.push(Math.min(information[word]!, hundredths(surprise)));
      });
      fieldStarts.push(sequence.length);
    }

  const relations = relateWords({
    documents: documents.map(([one, other]) => [one.map(({ word }) => word), other.map(({ word }) => word)] as const),
    holders: lists.map(({ length }) => length),
    isWord: (word) => !words[word]!.startsWith('#'),
    synonyms: synonymGroups().map((group) => group.flatMap((key) => numbers.get(key) ?? [])),
  });
  const common = commonInformation(indexed.length);
  return {
    claims: indexed,
    words,
    information,
    weights: words.map((key, word) => rankWeight(key, lists[word]!.length, indexed.length)),
    common: [...common.keys()],
    commonInformation: [...common.values()],
    otherInformation: informationOf('', 0, indexed.length),
    figureInformation: informationOf('#', 0, indexed.length),
    starts: startsOf(lists),
    postings: lists.flat(),
    sequence,
    news,
    fieldStarts,
    keywords: filed.flat(),
    keywordStarts: startsOf(filed),
    relatedStarts: relations.starts,
    related: relations.words,
    strengths: relations.strengths.map(hundredths),
    doors: shareDoors(doors),
  };
}
