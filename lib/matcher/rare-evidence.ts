/** What speaks for a passage stating a claim, and how much: five figures, one score. */
import type { RareIndex } from '../packs/compiled.ts';
import type { RareQuery } from './rare-query.ts';

/**
 * Weights of the five figures and the constant, fitted once by logistic regression on a development set of posts with the
 * claims they repeat and of unrelated news sentences. How, and with what result: docs/decisions/006.
 */
const WEIGHTS = { told: 2.383, rank: 4.492, covered: 7.504, filed: 2.307, otherFigures: -0.871, constant: -28.31 };

/** From this score on a claim is shown: one unrelated news sentence in a thousand reaches it. The constant sees to that. */
export const SHOWN_SCORE = 0.5;

/** For a claim that is filed under nothing: what part is usual where it is filed and meant. */
const NOT_FILED = 0.7;

export interface Evidence {
  /** What the claim's words found in the passage tell, less what the claim says besides; in nats. */
  told: number;
  /** BM25. */
  rank: number;
  /** What part of the passage the claim has too, 0 to 1. */
  covered: number;
  /** What part of the words that the claim is filed under the passage has, 0 to 1. */
  filed: number;
  /** Whether the claim has figures and the passage has none of them. */
  otherFigures: boolean;
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

/** The words of a document, each once. */
function wordsOf(index: RareIndex, document: number): Set<number> {
  const words = new Set<number>();
  const { sequence, fieldStarts, keywords, keywordStarts } = index;
  for (let at = fieldStarts[2 * document]!; at < fieldStarts[2 * document + 2]!; at++) words.add(sequence[at]!);
  for (let at = keywordStarts[document]!; at < keywordStarts[document + 1]!; at++) words.add(keywords[at]!);
  return words;
}

/** What part of what the claim is filed under the passage has, itself or through words that stand for it. */
function filedPart({ keywords, keywordStarts, information }: RareIndex, document: number, query: RareQuery): number {
  let found = 0;
  let all = 0;
  for (let at = keywordStarts[document]!; at < keywordStarts[document + 1]!; at++) {
    const word = keywords[at]!;
    all += information[word]!;
    found += information[word]! * Math.min(1, query.held.get(word) ?? query.meant.get(word) ?? 0);
  }
  return all === 0 ? NOT_FILED : found / all;
}

/** What speaks for the passage stating the claim of document `document`, whose BM25 is `rank`. */
export function weigh(index: RareIndex, document: number, query: RareQuery, rank: number): Evidence {
  const { information, fieldStarts } = index;
  const from = fieldStarts[2 * document]!;
  const middle = fieldStarts[2 * document + 1]!;
  const to = fieldStarts[2 * document + 2]!;
  let shared = 0;
  let figures = 0;
  let sharedFigures = 0;
  for (const word of wordsOf(index, document)) {
    const isFigure = index.words[word]!.startsWith('#');
    if (isFigure) figures++;
    const weight = query.held.get(word);
    if (weight === undefined) continue;
    if (isFigure) sharedFigures++;
    shared += weight * information[word]!;
  }
  const told = toldBy(index, from, middle, query);
  return {
    told: middle === to ? told : (told + toldBy(index, middle, to, query)) / 2,
    rank,
    covered: Math.min(1, shared / Math.max(1, query.information)),
    filed: filedPart(index, document, query),
    otherFigures: figures > 0 && sharedFigures === 0,
  };
}

/** The score of the evidence, 0 to 1, the same for every pack. */
export function scoreOf({ told, rank, covered, filed, otherFigures }: Evidence): number {
  const sum =
    WEIGHTS.told * Math.log1p(told) +
    WEIGHTS.rank * Math.log1p(rank) +
    WEIGHTS.covered * Math.sqrt(covered) +
    WEIGHTS.filed * filed +
    WEIGHTS.otherFigures * Number(otherFigures) +
    WEIGHTS.constant;
  return 1 / (1 + Math.exp(-sum));
}
