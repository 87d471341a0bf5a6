/** How good a ranking is: mean average precision, as the field counts it. */

/** What was found for one query, best first, and what should have been. */
export interface Ranking {
  ranked: readonly string[];
  relevant: readonly string[];
}

/**
 * Mean over the queries of their average precision within the first `depth`: the sum of precisions at each right answer,
 * by as many as could have been found there. 1 where every query has its right answers first; a query without any right
 * answer counts as 0.
 */
export function meanAveragePrecision(rankings: readonly Ranking[], depth: number): number {
  const of = ({ ranked, relevant }: Ranking): number => {
    let hits = 0;
    let sum = 0;
    for (const [at, id] of ranked.slice(0, depth).entries()) if (relevant.includes(id)) sum += ++hits / (at + 1);
    return relevant.length === 0 ? 0 : sum / Math.min(relevant.length, depth);
  };
  return rankings.reduce((sum, ranking) => sum + of(ranking), 0) / rankings.length;
}
