/** The table through which a sentence's words lead to patterns. */
import type { CompiledClaim, PatternRows } from './compiled.ts';
import { startsOf } from './starts.ts';

/** The rows of all patterns, by their anchors. */
export function rowsOf(claims: readonly CompiledClaim[], classes: number): PatternRows {
  const byAnchor = Array.from({ length: classes }, (): number[] => []);
  for (const [number, { patterns }] of claims.entries())
    for (const [place, { groups, anchor }] of patterns.entries()) {
      const others = groups.filter((_, group) => group !== anchor);
      const row = [number, place, others.length, ...others.map(({ of, carry }) => (carry ? ~of : of))];
      byAnchor[groups[anchor]!.of]!.push(...row);
    }
  return { starts: startsOf(byAnchor), numbers: byAnchor.flat() };
}
