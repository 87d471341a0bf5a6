/**
 * Finds claims without cues by the rare words they share with a passage: BM25 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework", 2009) chooses a few, `rare-evidence.ts` orders them and decides.
 */
import type { RareIndex } from '../packs/compiled.ts';
import { scoreOf, weigh } from './rare-evidence.ts';
import { createQueryReader } from './rare-query.ts';
import type { RareQuery } from './rare-query.ts';

export interface RareHit {
  /** Position in the pack's claims. */
  claim: number;
  /** Position in the index. */
  document: number;
  /** 0 to 1, the same for every pack. */
  score: number;
}

export interface RareSearch {
  /** A passage as the index sees it. */
  read(text: string): RareQuery;
  /** The words of a document, and what each tells. */
  wordsOf(document: number): ReadonlyMap<number, number>;
  /** The nearest claims of the pack, best first; equal ones in the pack's order. */
  search(query: RareQuery, top: number): RareHit[];
  /** The score of one claim, whether near or not. */
  scoreOf(query: RareQuery, document: number): number;
}

/** BM25: how soon repeated words cease to count, and how much a long claim is held back. */
const SATURATION = 1.6;
const LENGTH_SHARE = 0.6;
/** A title repeats the claim in other words, and so does what it is filed under: what stands in all of them weighs most. */
const OTHER_WEIGHT = 0.8;
/** Postings looked at for one passage, those of its rarest words first: so many whatever the size of the pack. */
const POSTINGS = 6000;
const FIRST_LOOK = 100;
const STEPS = 256;
const SECOND_LOOK = 25;

/** A search over claims without cues. */
export function createRareSearch(index: RareIndex): RareSearch {
  const { claims, words } = index;
  const starts = Int32Array.from(index.starts);
  const postings = Int32Array.from(index.postings);
  const sequence = Int32Array.from(index.sequence);
  const fieldStarts = Int32Array.from(index.fieldStarts);
  const keywords = Int32Array.from(index.keywords);
  const keywordStarts = Int32Array.from(index.keywordStarts);
  const reader = createQueryReader(index);
  const weights = Float64Array.from(index.weights);
  const lengths = Float64Array.from(claims, (_, document) => {
    const [from, middle, to] = [0, 1, 2].map((field) => fieldStarts[2 * document + field]!) as [number, number, number];
    const filed = keywordStarts[document + 1]! - keywordStarts[document]!;
    return middle - from + OTHER_WEIGHT * (to - middle + filed);
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const held = lengths.map((length) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean));
  const scores = new Float64Array(claims.length);

  /** About `FIRST_LOOK` of the documents with the highest scores, by counting how many lie in each step: cheaper than sorting. */
  const nearest = (touched: readonly number[]): number[] => {
    let highest = 0;
    for (const document of touched) highest = Math.max(highest, scores[document]!);
    const stepOf = (document: number): number => Math.floor((scores[document]! / highest) * (STEPS - 1));
    const steps = new Int32Array(STEPS);
    for (const document of touched) steps[stepOf(document)]!++;
    let least = STEPS;
    for (let above = 0; least > 0 && above < FIRST_LOOK;) above += steps[--least]!;
    return touched.filter((document) => stepOf(document) >= least).slice(0, 2 * FIRST_LOOK);
  };
  /** Documents with the highest sums of weights over the rarest words of the passage. */
  const choose = (wanted: readonly [word: number, weight: number][]): number[] => {
    const touched: number[] = [];
    let left = POSTINGS;
    for (const [word, weight] of wanted) {
      left -= starts[word + 1]! - starts[word]!;
      if (left < 0 && touched.length > 0) break;
      for (let at = starts[word]!; at < starts[word + 1]!; at++) {
        const document = postings[at]!;
        if (scores[document] === 0) touched.push(document);
        scores[document]! += (weight * weights[word]!) / (1 + held[document]!);
      }
    }
    const chosen = nearest(touched);
    for (const document of touched) scores[document] = 0;
    return chosen;
  };
  const strengths = new Float64Array(words.length);
  const counts = new Float64Array(words.length);
  const bm25 = (document: number): number => {
    const from = fieldStarts[2 * document]!;
    const middle = fieldStarts[2 * document + 1]!;
    const to = fieldStarts[2 * document + 2]!;
    for (let at = from; at < to; at++) counts[sequence[at]!]! += at < middle ? 1 : OTHER_WEIGHT;
    const filed = keywordStarts[document]!;
    const end = keywordStarts[document + 1]!;
    for (let at = filed; at < end; at++) counts[keywords[at]!]! += OTHER_WEIGHT;
    const take = (word: number): number => {
      const count = counts[word]!;
      counts[word] = 0;
      return (strengths[word]! * weights[word]! * count * (SATURATION + 1)) / (count + held[document]!);
    };
    let rank = 0;
    for (let at = from; at < to; at++) rank += take(sequence[at]!);
    for (let at = filed; at < end; at++) rank += take(keywords[at]!);
    return rank;
  };

  const rankAll = (documents: readonly number[], { held, meant }: RareQuery): { document: number; rank: number }[] => {
    for (const words of [held, meant]) for (const [word, strength] of words) strengths[word] = strength;
    const ranked = documents.map((document) => ({ document, rank: bm25(document) }));
    for (const words of [held, meant]) for (const word of words.keys()) strengths[word] = 0;
    return ranked;
  };

  return {
    read: reader,
    wordsOf(document) {
      const told = new Map<number, number>();
      for (let at = fieldStarts[2 * document]!; at < fieldStarts[2 * document + 2]!; at++)
        told.set(sequence[at]!, index.information[sequence[at]!]!);
      for (let at = keywordStarts[document]!; at < keywordStarts[document + 1]!; at++)
        told.set(keywords[at]!, index.information[keywords[at]!]!);
      return told;
    },
    search(query, top) {
      const wanted = [...query.held, ...query.meant].sort((a, b) => b[1] * weights[b[0]]! - a[1] * weights[a[0]]!);
      return rankAll(choose(wanted), query)
        .sort((a, b) => b.rank - a.rank)
        .slice(0, SECOND_LOOK)
        .map(({ document, rank }) => ({
          claim: claims[document]!,
          document,
          score: scoreOf(weigh(index, document, query, rank)),
        }))
        .sort((a, b) => b.score - a.score || a.claim - b.claim)
        .slice(0, top);
    },
    scoreOf: (query, document) => scoreOf(weigh(index, document, query, rankAll([document], query)[0]!.rank)),
  };
}
