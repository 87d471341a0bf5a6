/**
 * Finds claims without cues by the rare words they share with a passage: BM25 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework", 2009) chooses a few, `rare-evidence.ts` orders them and decides.
 */
import type { RareIndex } from '../packs/compiled.ts';
import { createScale, scoreOf } from './rare-evidence.ts';
import type { WordWeights } from './rare-evidence.ts';
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

/** The lists that are read for every passage as the fastest kind, whatever the file had. */
function opened(index: RareIndex): RareIndex {
  const whole = (list: ArrayLike<number>): Int32Array => new Int32Array(list);
  return {
    ...index,
    starts: whole(index.starts),
    postings: whole(index.postings),
    sequence: whole(index.sequence),
    fieldStarts: whole(index.fieldStarts),
    keywords: whole(index.keywords),
    keywordStarts: whole(index.keywordStarts),
    information: new Float64Array(index.information),
    weights: new Float64Array(index.weights),
    news: new Float64Array(index.news),
  };
}

/** A search over claims without cues. */
export function createRareSearch(stored: RareIndex): RareSearch {
  const index = opened(stored);
  const { claims, words, starts, postings, sequence, fieldStarts, keywords, keywordStarts, weights, information } =
    index;
  const lengths = Float64Array.from(claims, (_, document) => {
    const [from, middle, to] = [0, 1, 2].map((field) => fieldStarts[2 * document + field]!) as [number, number, number];
    const filed = keywordStarts[document + 1]! - keywordStarts[document]!;
    return middle - from + OTHER_WEIGHT * (to - middle + filed);
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  /** What holds a document back, and what one word counts there. */
  const held = lengths.map((length) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean));
  const once = held.map((own) => 1 / (1 + own));

  const scores = new Float64Array(claims.length);
  /** The documents that have a score, the first `found` of the list. */
  const touched = new Int32Array(claims.length);
  const steps = new Int32Array(STEPS);
  /** About `FIRST_LOOK` of them with the highest scores, by counting how many lie in each step: cheaper than sorting. */
  const nearest = (found: number): number[] => {
    let highest = 0;
    for (let at = 0; at < found; at++) highest = Math.max(highest, scores[touched[at]!]!);
    const scale = (STEPS - 1) / highest;
    steps.fill(0);
    for (let at = 0; at < found; at++) steps[(scores[touched[at]!]! * scale) | 0]!++;
    let least = STEPS;
    for (let above = 0; least > 0 && above < FIRST_LOOK;) above += steps[--least]!;
    const chosen: number[] = [];
    for (let at = 0; at < found && chosen.length < 2 * FIRST_LOOK; at++)
      if (((scores[touched[at]!]! * scale) | 0) >= least) chosen.push(touched[at]!);
    return chosen;
  };
  /** Documents with the highest sums of weights over the rarest words of the passage. */
  const choose = (wanted: readonly [word: number, weight: number][]): number[] => {
    let found = 0;
    let left = POSTINGS;
    for (const [word, weight] of wanted) {
      const end = starts[word + 1]!;
      left -= end - starts[word]!;
      if (left < 0 && found > 0) break;
      const counts = weight * weights[word]!;
      for (let at = starts[word]!; at < end; at++) {
        const document = postings[at]!;
        const score = scores[document]!;
        if (score === 0) touched[found++] = document;
        scores[document] = score + counts * once[document]!;
      }
    }
    const chosen = nearest(found);
    for (let at = 0; at < found; at++) scores[touched[at]!] = 0;
    return chosen;
  };

  const passage: WordWeights = { held: new Float64Array(words.length), meant: new Float64Array(words.length) };
  const weigh = createScale(index, passage);
  /** What `use` gives while the passage's words have their weights. */
  const weighing = <Result>({ held: own, meant }: RareQuery, use: () => Result): Result => {
    for (const [word, weight] of own) passage.held[word] = weight;
    for (const [word, weight] of meant) passage.meant[word] = weight;
    const result = use();
    for (const word of own.keys()) passage.held[word] = 0;
    for (const word of meant.keys()) passage.meant[word] = 0;
    return result;
  };

  const counts = new Float64Array(words.length);
  const bm25 = (document: number): number => {
    const from = fieldStarts[2 * document]!;
    const middle = fieldStarts[2 * document + 1]!;
    const to = fieldStarts[2 * document + 2]!;
    const filed = keywordStarts[document]!;
    const end = keywordStarts[document + 1]!;
    for (let at = from; at < to; at++) counts[sequence[at]!]! += at < middle ? 1 : OTHER_WEIGHT;
    for (let at = filed; at < end; at++) counts[keywords[at]!]! += OTHER_WEIGHT;
    const take = (word: number): number => {
      const count = counts[word]!;
      if (count === 0) return 0;
      counts[word] = 0;
      const weight = passage.held[word]! + passage.meant[word]!;
      return weight === 0 ? 0 : (weight * weights[word]! * count * (SATURATION + 1)) / (count + held[document]!);
    };
    let rank = 0;
    for (let at = from; at < to; at++) rank += take(sequence[at]!);
    for (let at = filed; at < end; at++) rank += take(keywords[at]!);
    return rank;
  };
  const score = (document: number, query: RareQuery, rank: number): number =>
    scoreOf(weigh(document, query.information, rank));

  return {
    read: createQueryReader(index),
    wordsOf(document) {
      const told = new Map<number, number>();
      for (let at = fieldStarts[2 * document]!; at < fieldStarts[2 * document + 2]!; at++)
        told.set(sequence[at]!, information[sequence[at]!]!);
      for (let at = keywordStarts[document]!; at < keywordStarts[document + 1]!; at++)
        told.set(keywords[at]!, information[keywords[at]!]!);
      return told;
    },
    search(query, top) {
      const wanted = [...query.held, ...query.meant].sort((a, b) => b[1] * weights[b[0]]! - a[1] * weights[a[0]]!);
      return weighing(query, () =>
        choose(wanted)
          .map((document) => ({ document, rank: bm25(document) }))
          .sort((a, b) => b.rank - a.rank)
          .slice(0, SECOND_LOOK)
          .map(({ document, rank }) => ({ claim: claims[document]!, document, score: score(document, query, rank) })),
      )
        .sort((a, b) => b.score - a.score || a.claim - b.claim)
        .slice(0, top);
    },
    scoreOf: (query, document) => weighing(query, () => score(document, query, bm25(document))),
  };
}
