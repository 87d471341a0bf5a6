/**
 * Finds claims without cues by the rare words they share with a passage: BM25 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework", 2009) chooses a few, `rare-evidence.ts` orders them and decides.
 */
import type { RareIndex } from '../packs/compiled.ts';
import { createScale, scoreOf } from './rare-evidence.ts';
import { createPassage, KNOWN } from './rare-passage.ts';
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
const POSTINGS = 4000;
const FIRST_LOOK = 60;
const STEPS = 256;
const SECOND_LOOK = 20;

/**
 * The lists that are read for every passage as one of two fast kinds, whatever the file had: those of a large pack are one
 * already, and copying them would take longer than the first page.
 */
function openLists(index: RareIndex) {
  const whole = (list: ArrayLike<number>): Int32Array => (list instanceof Int32Array ? list : new Int32Array(list));
  const short = (list: ArrayLike<number>): Uint16Array => (list instanceof Uint16Array ? list : new Uint16Array(list));
  const exact = (list: ArrayLike<number>): Float64Array =>
    list instanceof Float64Array ? list : new Float64Array(list);
  const ofWords = index.words.length <= 2 ** 16 ? short : whole;
  return {
    starts: whole(index.starts),
    postings: whole(index.postings),
    sequence: ofWords(index.sequence),
    fieldStarts: whole(index.fieldStarts),
    keywords: ofWords(index.keywords),
    keywordStarts: whole(index.keywordStarts),
    information: short(index.information),
    weights: exact(index.weights),
    news: short(index.news),
  };
}

/** A search over claims without cues. */
export function createRareSearch(index: RareIndex): RareSearch {
  const lists = openLists(index);
  const { claims, words } = index;
  const { starts, postings, sequence, fieldStarts, keywords, keywordStarts, weights, information } = lists;
  /** What holds each document back in BM25, the longer it is the more, and what one word counts in it: 0 until it is met. */
  const held = new Float64Array(claims.length);
  const once = new Float64Array(claims.length);
  const others = sequence.length - index.questionWords + keywords.length;
  const mean = (index.questionWords + OTHER_WEIGHT * others) / claims.length;
  const meet = (document: number): number => {
    const middle = fieldStarts[2 * document + 1]!;
    const rest = fieldStarts[2 * document + 2]! - middle + keywordStarts[document + 1]! - keywordStarts[document]!;
    const length = middle - fieldStarts[2 * document]! + OTHER_WEIGHT * rest;
    const own = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean);
    held[document] = own;
    return (once[document] = 1 / (1 + own));
  };

  /** Sums and then ranks of the documents at hand; 0 for all others. */
  const scores = new Float64Array(claims.length);
  /** The documents that have a score, the first `found` of the list. */
  const touched = new Int32Array(claims.length);
  const steps = new Int32Array(STEPS);
  /**
   * About `FIRST_LOOK` of them with the highest scores, by counting how many lie in each step: cheaper than sorting. All
   * scores are 0 after it.
   */
  const nearest = (found: number, highest: number): number[] => {
    const scale = (STEPS - 1) / highest;
    steps.fill(0);
    for (let at = 0; at < found; at++) steps[(scores[touched[at]!]! * scale) | 0]!++;
    let least = STEPS;
    for (let above = 0; least > 0 && above < FIRST_LOOK;) above += steps[--least]!;
    const chosen: number[] = [];
    for (let at = 0; at < found; at++) {
      const document = touched[at]!;
      if (((scores[document]! * scale) | 0) >= least && chosen.length < 2 * FIRST_LOOK) chosen.push(document);
      scores[document] = 0;
    }
    return chosen;
  };
  const passage = createPassage(index);
  const { kinds } = passage;
  const weigh = createScale(lists, passage);
  /** What each word of the passage counts in ranking; of other words nothing is asked. */
  const worth = new Float64Array(words.length);
  /** What `use` gives while the passage's words have their weights. */
  const weighing = <Result>({ held: own, meant }: RareQuery, use: () => Result): Result => {
    passage.put(own, meant);
    for (const list of [own, meant])
      for (const [at, word] of list.words.entries()) worth[word] = list.weights[at]! * weights[word]!;
    const result = use();
    passage.remove(own, meant);
    return result;
  };

  /** Documents with the highest sums of weights over the rarest words of the passage. */
  const choose = (wanted: readonly number[]): number[] => {
    let found = 0;
    let highest = 0;
    let left = POSTINGS;
    for (const word of wanted) {
      const end = starts[word + 1]!;
      left -= end - starts[word]!;
      if (left < 0 && found > 0) break;
      const counts = worth[word]!;
      for (let at = starts[word]!; at < end; at++) {
        const document = postings[at]!;
        const before = scores[document]!;
        if (before === 0) touched[found++] = document;
        const score = before + counts * (once[document]! || meet(document));
        scores[document] = score;
        if (score > highest) highest = score;
      }
    }
    return nearest(found, highest);
  };

  /** How often the document has a word of the passage; 0 between two documents. */
  const counts = new Float64Array(words.length);
  const shared: number[] = [];
  const bm25 = (document: number): number => {
    if (held[document] === 0) meet(document);
    let found = 0;
    const count = (list: ArrayLike<number>, from: number, to: number, each: number): void => {
      for (let at = from; at < to; at++) {
        const word = list[at]!;
        if ((kinds[word]! & KNOWN) === 0) continue;
        if (counts[word] === 0) shared[found++] = word;
        counts[word]! += each;
      }
    };
    const middle = fieldStarts[2 * document + 1]!;
    count(sequence, fieldStarts[2 * document]!, middle, 1);
    count(sequence, middle, fieldStarts[2 * document + 2]!, OTHER_WEIGHT);
    count(keywords, keywordStarts[document]!, keywordStarts[document + 1]!, OTHER_WEIGHT);
    let rank = 0;
    for (let at = 0; at < found; at++) {
      const word = shared[at]!;
      const times = counts[word]!;
      rank += (worth[word]! * times * (SATURATION + 1)) / (times + held[document]!);
      counts[word] = 0;
    }
    return rank;
  };
  const score = (document: number, { information: all }: RareQuery, rank: number): number =>
    scoreOf(weigh(document, all, rank));

  return {
    read: createQueryReader(index),
    wordsOf(document) {
      const told = new Map<number, number>();
      for (let at = fieldStarts[2 * document]!; at < fieldStarts[2 * document + 2]!; at++)
        told.set(sequence[at]!, information[sequence[at]!]! / 100);
      for (let at = keywordStarts[document]!; at < keywordStarts[document + 1]!; at++)
        told.set(keywords[at]!, information[keywords[at]!]! / 100);
      return told;
    },
    search: (query, top) =>
      weighing(query, () => {
        const wanted = [...query.held.words, ...query.meant.words].sort((a, b) => worth[b]! - worth[a]!);
        const chosen = choose(wanted);
        for (const document of chosen) scores[document] = bm25(document);
        const hits = chosen
          .toSorted((a, b) => scores[b]! - scores[a]!)
          .slice(0, SECOND_LOOK)
          .map((document) => ({
            claim: claims[document]!,
            document,
            score: score(document, query, scores[document]!),
          }));
        for (const document of chosen) scores[document] = 0;
        return hits.sort((a, b) => b.score - a.score || a.claim - b.claim).slice(0, top);
      }),
    scoreOf: (query, document) => weighing(query, () => score(document, query, bm25(document))),
  };
}
