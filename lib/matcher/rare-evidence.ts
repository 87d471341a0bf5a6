/** What speaks for a passage stating a claim, and how much: five figures, one score. */
import type { RareIndex } from '../packs/compiled.ts';
import { FIGURE, HELD, KNOWN } from './rare-passage.ts';
import type { Passage } from './rare-passage.ts';

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

/** What the scale reads of an index. */
type Lists = Pick<RareIndex, 'sequence' | 'news' | 'information' | 'fieldStarts' | 'keywords' | 'keywordStarts'>;

/** Weighs what speaks for a passage stating the claim of document `document`, whose BM25 is `rank`; `information` is that of the passage. */
export type Weigh = (document: number, information: number, rank: number) => Evidence;

/** A scale for the passage that `passage` holds at the time. */
export function createScale(lists: Lists, { kinds, held, meant }: Passage): Weigh {
  const { sequence, news, information, fieldStarts, keywords, keywordStarts } = lists;
  /** Words carry the number of the last list that they were met in: nothing is made or cleared for a list. */
  const met = new Int32Array(information.length);
  let list = 0;

  /** Told times the root of the part that it is of all: half of a long claim is more than half of a short one. */
  const toldBy = (from: number, to: number): number => {
    list++;
    let told = 0;
    let all = 0;
    let follows = false;
    for (let at = from; at < to; at++) {
      const word = sequence[at]!;
      const own = news[at]! / 100;
      all += own;
      const kind = kinds[word]!;
      if ((kind & KNOWN) > 0 && met[word] !== list) {
        told += kind & HELD ? held[word]! * (follows ? own : information[word]! / 100) : meant[word]! * own;
        met[word] = list;
      }
      follows = (kind & HELD) > 0;
    }
    return all === 0 ? 0 : told * Math.sqrt(Math.min(1, told / all));
  };
  /** What part of what the claim is filed under the passage has, itself or through words that stand for it. */
  const filedPart = (document: number): number => {
    let found = 0;
    let all = 0;
    for (let at = keywordStarts[document]!; at < keywordStarts[document + 1]!; at++) {
      const word = keywords[at]!;
      const told = information[word]! / 100;
      all += told;
      if (kinds[word]! & KNOWN) found += told * Math.min(1, held[word]! + meant[word]!);
    }
    return all === 0 ? NOT_FILED : found / all;
  };

  return (document, all, rank) => {
    const from = fieldStarts[2 * document]!;
    const middle = fieldStarts[2 * document + 1]!;
    const to = fieldStarts[2 * document + 2]!;
    list++;
    let shared = 0;
    let hasFigures = false;
    let sharesFigures = false;
    const count = (words: ArrayLike<number>, start: number, end: number): void => {
      for (let at = start; at < end; at++) {
        const word = words[at]!;
        const kind = kinds[word]!;
        if (kind & FIGURE) hasFigures = true;
        if ((kind & HELD) === 0 || met[word] === list) continue;
        met[word] = list;
        if (kind & FIGURE) sharesFigures = true;
        shared += (held[word]! * information[word]!) / 100;
      }
    };
    count(sequence, from, to);
    count(keywords, keywordStarts[document]!, keywordStarts[document + 1]!);
    const told = toldBy(from, middle);
    return {
      told: middle === to ? told : (told + toldBy(middle, to)) / 2,
      rank,
      covered: Math.min(1, shared / Math.max(1, all)),
      filed: filedPart(document),
      otherFigures: hasFigures && !sharesFigures,
    };
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
