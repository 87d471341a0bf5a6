/** What speaks for a passage stating a claim, and how much: five figures, one score. */
import type { RareIndex } from '../packs/compiled.ts';
import { eachClosePair } from './rare-query.ts';
import type { RareQuery } from './rare-query.ts';

/**
 * Weights of the five figures and the constant, fitted once by logistic regression on half of a development set of posts
 * with the claims they repeat and of unrelated news sentences. How, and with what result: docs/decisions/006.
 */
const WEIGHTS = { told: 3.555, rank: 2.978, covered: 6.562, unnamed: -0.534, together: 0.235, constant: -24.1 };

/** From this score on a claim is shown: one unrelated news sentence in a thousand reaches it. The constant sees to that. */
export const SHOWN_SCORE = 0.5;

/** How well a related word must stand for a name to count as it. */
const STANDS_FOR = 0.3;

export interface Evidence {
  /** What the claim's words found in the passage tell, less what the claim says besides; in nats. */
  told: number;
  /** BM25. */
  rank: number;
  /** What part of the passage the claim has too, 0 to 1. */
  covered: number;
  /** What part of the claim's names the passage lacks, 0 to 1. */
  unnamed: number;
  /** What words tell that stand together in both; in nats. */
  together: number;
}

/** Told times the root of the part that it is of all: half of a long claim is more than half of a short one. */
function toldBy(index: RareIndex, from: number, to: number, query: RareQuery): number {
  const counted = new Set<number>();
  let told = 0;
  let all = 0;
  let follows = false;
  for (let at = from; at < to; at++) {
    const word = index.sequence[at]!;
    const news = index.news[at]!;
    const weight = query.held.get(word);
    all += news;
    if (!counted.has(word)) {
      if (weight !== undefined) told += weight * (follows ? news : index.information[word]!);
      else told += (query.meant.get(word) ?? 0) * news;
      counted.add(word);
    }
    follows = weight !== undefined;
  }
  return all === 0 ? 0 : told * Math.sqrt(Math.min(1, told / all));
}

/** What speaks for the passage stating the claim of document `document`, whose BM25 is `rank`. */
export function weigh(index: RareIndex, document: number, query: RareQuery, rank: number): Evidence {
  const from = index.fieldStarts[2 * document]!;
  const middle = index.fieldStarts[2 * document + 1]!;
  const to = index.fieldStarts[2 * document + 2]!;
  let shared = 0;
  let named = 0;
  let unnamed = 0;
  const counted = new Set<number>();
  const names = new Set<number>();
  for (let at = from; at < to; at++) {
    const word = index.sequence[at]!;
    if (index.names[at] === 1) names.add(word);
    const weight = query.held.get(word);
    if (weight === undefined || counted.has(word)) continue;
    counted.add(word);
    shared += weight * index.information[word]!;
  }
  for (const word of names) {
    const information = index.information[word]!;
    if (counted.has(word) || (query.meant.get(word) ?? 0) >= STANDS_FOR) named += information;
    else unnamed += information;
  }
  let together = 0;
  const meet = (pair: number, a: number, b: number): void => {
    if (a !== b && query.pairs.has(pair)) together += Math.min(index.information[a]!, index.information[b]!) / 2;
  };
  eachClosePair(index.sequence, from, middle, meet);
  eachClosePair(index.sequence, middle, to, meet);
  const told = toldBy(index, from, middle, query);
  return {
    told: middle === to ? told : (told + toldBy(index, middle, to, query)) / 2,
    rank,
    covered: Math.min(1, shared / Math.max(1, query.information)),
    unnamed: named + unnamed > 0 ? unnamed / (named + unnamed) : 0.5,
    together,
  };
}

/** The score of the evidence, 0 to 1, the same for every pack. */
export function scoreOf({ told, rank, covered, unnamed, together }: Evidence): number {
  const sum =
    WEIGHTS.told * Math.log1p(told) +
    WEIGHTS.rank * Math.log1p(rank) +
    WEIGHTS.covered * Math.sqrt(covered) +
    WEIGHTS.unnamed * unnamed +
    WEIGHTS.together * Math.log1p(together) +
    WEIGHTS.constant;
  return 1 / (1 + Math.exp(-sum));
}
