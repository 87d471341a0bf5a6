/**
 * An inverted index over the words of claims that have no cues: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework", 2009) to rank, and what each word tells after the word before it, to decide.
 */
import { COMMON_STEMS } from './common-words.ts';
import type { RareIndex } from './compiled.ts';
import { rareWords } from './rare-words.ts';
import type { Claim } from './schema.ts';

/** BM25: how soon repeated words stop to count, and how much a long claim is held back. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.3;
/** A title repeats the claim in other words; what stands in both weighs more. */
const TITLE_WEIGHT = 1.5;

/**
 * A pack's own counts say what is rare once it is large; before that, these do: so many claims that nobody has seen, of
 * which a common word stands in 2%, any other in one of 4,000.
 */
const UNSEEN = 2000;
const COMMON_SHARE = 0.02;
const RARE_SHARE = 1 / 4000;

/** What a claim is searched by: its statement, and what its first account says of it. */
function fieldsOf(claim: Claim): [string, string] {
  return [claim.question, claim.accounts[0]?.says ?? ''];
}

/** Null where every claim has cues. */
export function createRareIndex(claims: readonly Claim[]): RareIndex | null {
  const indexed = [...claims.keys()].filter((at) => claims[at]!.match === null);
  if (indexed.length === 0) return null;
  const numbers = new Map<string, number>();
  const isCommon: boolean[] = [];
  const numberOf = ({ key, stem }: { key: string; stem: string }): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      isCommon.push(COMMON_STEMS.has(stem) || COMMON_STEMS.has(key));
    }
    return number;
  };
  const documents = indexed.map((at) => fieldsOf(claims[at]!).map((text) => rareWords(text).map(numberOf)));

  const holders = new Int32Array(numbers.size);
  const pairs = new Map<number, number>();
  const pairOf = (a: number, b: number): number => a * numbers.size + b;
  for (const fields of documents) {
    for (const word of new Set(fields.flat())) holders[word]!++;
    const own = new Set<number>();
    for (const field of fields) for (let i = 1; i < field.length; i++) own.add(pairOf(field[i - 1]!, field[i]!));
    for (const pair of own) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const information = Float64Array.from(holders, (count, word) => {
    const unseen = UNSEEN * (isCommon[word] ? COMMON_SHARE : RARE_SHARE);
    return Math.log((indexed.length + UNSEEN + 1) / (count + unseen + 0.5));
  });
  /** What a word tells once the word before it is known: "Guantanamo Bay" is one thing, not two. */
  const after = (previous: number, word: number): number =>
    Math.min(information[word]!, Math.log((holders[previous]! + 1) / pairs.get(pairOf(previous, word))!));

  const lengths = documents.map(([body, title]) => body!.length + TITLE_WEIGHT * title!.length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const lists: [document: number, weight: number][][] = Array.from({ length: numbers.size }, () => []);
  const totals: number[] = [];
  const sequence: number[] = [];
  const news: number[] = [];
  const fieldStarts: number[] = [0];
  documents.forEach((fields, document) => {
    const counts = new Map<number, number>();
    fields.forEach((field, which) => {
      field.forEach((word, i) => {
        counts.set(word, (counts.get(word) ?? 0) + (which === 0 ? 1 : TITLE_WEIGHT));
        sequence.push(word);
        news.push(i === 0 ? information[word]! : after(field[i - 1]!, word));
      });
      fieldStarts.push(sequence.length);
    });
    const held = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * lengths[document]!) / mean);
    let total = 0;
    for (const [word, count] of counts) {
      lists[word]!.push([document, (count * (SATURATION + 1)) / (count + held)]);
      total += information[word]!;
    }
    totals.push(total);
  });

  const starts = [0];
  for (const list of lists) starts.push(starts.at(-1)! + list.length);
  return {
    claims: indexed,
    words: [...numbers.keys()],
    information: [...information],
    starts,
    postings: lists.flatMap((list) => list.map(([document]) => document)),
    weights: lists.flatMap((list) => list.map(([, weight]) => weight)),
    totals,
    sequence,
    news,
    fieldStarts,
  };
}
