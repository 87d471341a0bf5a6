/** Patterns as rows of numbers, for a first look that reads no object. */
import type { CompiledClaim } from './compiled.ts';

/**
 * The rows of all patterns, one after another: see `CompiledPack`. They stand in the order of the classes that they will be
 * filed under where no other pack is there, which makes filing them quick.
 */
export function rowsOf(claims: readonly CompiledClaim[]): number[] {
  return claims
    .flatMap(({ patterns }, claim) => patterns.map((pattern, place) => ({ claim, place, ...pattern })))
    .sort((a, b) => a.groups[a.anchor]!.of - b.groups[b.anchor]!.of)
    .flatMap(({ claim, place, groups, anchor }) => {
      const classes = groups.map(({ of, carry }) => (carry ? ~of : of));
      const [first] = classes.splice(anchor, 1);
      return [claim, place, groups.length, first!, ...classes];
    });
}
