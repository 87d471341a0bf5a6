/** An inverted index over the words of claims that have no cues, with all that ranking and deciding need of each. */
import type { RareIndex } from './compiled.ts';
import { createHashNumbers } from './hash-numbers.ts';
import { rareDoor, shareDoors } from './rare-doors.ts';
import { commonInformation, informationOf, isTelling, rankWeight } from './rare-information.ts';
import { relateWords } from './rare-relations.ts';
import { synonymGroups } from './rare-synonyms.ts';
import { rareWords } from './rare-words.ts';
import type { RareWord } from './rare-words.ts';
import type { Claim } from './schema.ts';
import { startsOf } from './starts.ts';
import { listWords } from './word-list.ts';

/** Figures of three digits are enough, and whole ones keep the index small. */
const hundredths = (value: number): number => Math.round(value * 100);

const isFigure = (key: string): boolean => key.startsWith('#');

/** Pairs of words as one number; a pack has fewer than two to the 26 different words. */
const PAIR = 2 ** 26;

/** In how many documents one word follows another; a document is a list of texts, a text one of words. */
function countPairs(documents: readonly number[][][]): (before: number, word: number) => number {
  const most = documents.reduce((sum, texts) => sum + texts.reduce((own, { length }) => own + length, 0), 0);
  const pairs = createHashNumbers(most);
  const counts = new Int32Array(most);
  const last = new Int32Array(most).fill(-1);
  for (const [document, texts] of documents.entries())
    for (const text of texts)
      for (let at = 1; at < text.length; at++) {
        const pair = pairs.add(text[at - 1]! * PAIR + text[at]!);
        if (last[pair] !== document) counts[pair]!++;
        last[pair] = document;
      }
  return (before, word) => counts[pairs.get(before * PAIR + word)]!;
}

/** The documents that hold each of so many words, in their texts or in what they are filed under. */
function listHolders(words: number, documents: readonly number[][][], filed: readonly number[][]): number[][] {
  const lists = Array.from({ length: words }, (): number[] => []);
  for (const [document, texts] of documents.entries())
    for (const text of [...texts, filed[document]!])
      for (const word of text) if (lists[word]!.at(-1) !== document) lists[word]!.push(document);
  return lists;
}

/** Null where every claim has cues. */
export function createRareIndex(claims: readonly Claim[]): RareIndex | null {
  const indexed = [...claims.keys()].filter((at) => claims[at]!.match === null);
  if (indexed.length === 0) return null;
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: RareWord): number => {
    const word = numbers.get(key) ?? numbers.size;
    if (word === numbers.size) numbers.set(key, word);
    return word;
  };
  const read = (text: string): RareWord[] => rareWords(text).filter(({ key }) => isTelling(key));
  const texts = indexed.map((at) =>
    [claims[at]!.question, ...claims[at]!.wordings].map((text) => ({ text, words: read(text) })),
  );
  // The first text of a document is its first field, the others are the second.
  const documents = texts.map((own) => own.map(({ words }) => words.map(numberOf)));
  const filed = indexed.map((at) => read(claims[at]!.keywords).map(numberOf));
  const words = [...numbers.keys()];

  const lists = listHolders(words.length, documents, filed);
  const countOf = countPairs(documents);
  const information = words.map((key, word) => hundredths(informationOf(key, lists[word]!.length, indexed.length)));

  const doors = texts.map((text) => rareDoor(text, (key) => information[numbers.get(key)!]! / 100));

  const sequence: number[] = [];
  const news: number[] = [];
  const fieldStarts = [0];
  for (const [question, ...others] of documents)
    for (const field of [[question!], others]) {
      for (const text of field)
        for (const [at, word] of text.entries()) {
          const before = text[at - 1];
          const surprise =
            before === undefined ? Infinity : Math.log((lists[before]!.length + 1) / countOf(before, word));
          sequence.push(word);
          news.push(Math.min(information[word]!, hundredths(surprise)));
        }
      fieldStarts.push(sequence.length);
    }

  const relations = relateWords({
    documents: documents.map(([question, ...others]) => [question!, others.flat()] as const),
    holders: lists.map(({ length }) => length),
    isWord: (word) => !isFigure(words[word]!),
    synonyms: synonymGroups().map((group) => group.flatMap((key) => numbers.get(key) ?? [])),
  });
  const common = commonInformation(indexed.length);
  return {
    claims: indexed,
    words: listWords(words),
    figures: [...words.keys()].filter((word) => isFigure(words[word]!)),
    information,
    weights: words.map((key, word) => rankWeight(key, lists[word]!.length, indexed.length)),
    common: listWords([...common.keys()]),
    commonInformation: [...common.values()],
    otherInformation: informationOf('', 0, indexed.length),
    figureInformation: informationOf('#', 0, indexed.length),
    starts: startsOf(lists),
    postings: lists.flat(),
    sequence,
    news,
    fieldStarts,
    questionWords: documents.reduce((sum, [question]) => sum + question!.length, 0),
    keywords: filed.flat(),
    keywordStarts: startsOf(filed),
    relatedStarts: relations.starts,
    related: relations.words,
    strengths: relations.strengths.map(hundredths),
    doors: shareDoors(doors),
  };
}
