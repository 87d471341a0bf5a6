/** Patterns as rows of numbers, for a first look that reads no object. */
import type { CompiledClaim } from './compiled.ts';

/** The rows of all patterns, one after another: see `CompiledPack`. */
export function rowsOf(claims: readonly CompiledClaim[]): number[] {
  return claims.flatMap(({ patterns }, number) =>
    patterns.flatMap(({ groups }, place) => [
      number,
      place,
      groups.length,
      ...groups.map(({ of, carry }) => (carry ? ~of : of)),
    ]),
  );
}
