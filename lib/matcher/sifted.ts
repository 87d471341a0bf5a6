/** From what the sieve lets through of a page's sentences to the claims that they state. */
import type { ClaimIndex, IndexedClaim, IndexedPattern } from './claim-index.ts';
import type { Hits } from './hits.ts';
import { lacksFigure, matchPattern } from './match.ts';
import type { Match } from './match.ts';
import { isQuestion } from './negation.ts';
import type { OpenPage } from './page.ts';
import type { Sentence } from './sentence.ts';
import type { Sieve, Sifted } from './sieve.ts';

/** A sentence with what the sieve lets through of it. */
export interface Sieved<Of extends Sentence> extends Sifted {
  sentence: Of;
  hits: Hits;
}

/** What is let through of sentences, without those of which that is nothing. */
export function siftAll<Of extends Sentence>(
  sentences: readonly Of[],
  sieve: Sieve,
): { sifted: Sieved<Of>[]; tried: number } {
  const sifted: Sieved<Of>[] = [];
  let tried = 0;
  for (const sentence of sentences) {
    const { hits } = sentence;
    if (hits === null) continue;
    const own = sieve(hits);
    tried += own.tried;
    if (own.claims.length > 0 && !isQuestion(sentence)) sifted.push({ ...own, sentence, hits });
  }
  return { sifted, tried };
}

function isRuledOut({ claim, none, reach }: IndexedPattern, hits: Hits): boolean {
  return claim.none.some((of) => hits.has(of)) || (reach !== 'clause' && none.some((of) => hits.has(of)));
}

/** The matches of a sentence, by their claims. */
export function matchesIn(
  { sentence, hits, claims, places }: Sieved<Sentence>,
  opened: OpenPage,
  index: ClaimIndex,
): Map<IndexedClaim, Match[]> {
  const found = new Map<IndexedClaim, Match[]>();
  for (const [at, number] of claims.entries()) {
    const claim = index.at(number);
    const pattern = claim.patterns[places[at]!]!;
    const around = opened.around(claim);
    if (isRuledOut(pattern, hits) || lacksFigure(claim, pattern, sentence, around)) continue;
    const matches = matchPattern(claim, pattern, sentence, around);
    if (!Array.isArray(matches)) continue;
    const known = found.get(claim);
    if (known === undefined) found.set(claim, matches);
    else known.push(...matches);
  }
  return found;
}
