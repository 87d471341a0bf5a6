/** The claims of all packs under one numbering, each made ready when a sentence leads to it. */
import type { CompiledClaim, CompiledPack, CompiledPattern } from '../packs/compiled.ts';
import { demand } from '../packs/not-read.ts';
import { startsOf } from '../packs/starts.ts';
import type { Lexicon } from './lexicon.ts';

/** A claim by its place: the number of its pack, and its own in that pack. */
export interface Place {
  pack: number;
  index: number;
}

/** A claim with its place, its classes numbered for all packs. */
export interface IndexedClaim extends Omit<CompiledClaim, 'patterns'>, Place {
  patterns: IndexedPattern[];
}

export interface IndexedPattern extends CompiledPattern {
  claim: IndexedClaim;
}

export interface ClaimIndex {
  readonly length: number;
  /** Claim `number` of all packs; the same object until `forget`. Throws `NotRead` where it is still to be read. */
  at(number: number): IndexedClaim;
  placeOf(number: number): Place;
  /** The first claim of that id; throws as `at` does. */
  find(id: string): IndexedClaim | null;
  /** Throws `NotRead` where any of these claims is still to be read. */
  demand(numbers: Iterable<number>): void;
  /** Where the numbers of each pack's claims begin, and where all end. */
  offsets: readonly number[];
  /** Lets go of claims where they have become many: between two pages. */
  forget(): void;
}

/** How many claims are kept from page to page. */
const KEPT = 2000;

/** Renumbers what every pack numbers for itself. */
export function createClaimIndex(packs: readonly CompiledPack[], lexicon: Lexicon): ClaimIndex {
  const offsets = startsOf(packs.map(({ claims }) => claims));
  const known = new Map<number, IndexedClaim>();

  const placeOf = (number: number): Place => {
    const pack = offsets.findLastIndex((offset) => offset <= number);
    return { pack, index: number - offsets[pack]! };
  };
  const read = (number: number): IndexedClaim => {
    const { pack, index } = placeOf(number);
    const compiled = packs[pack]!.claims.at(index);
    const of = (id: number): number => lexicon.classOf(pack, id);
    const claim: IndexedClaim = { ...compiled, pack, index, none: compiled.none.map(of), patterns: [] };
    claim.patterns = compiled.patterns.map((pattern) => {
      const { groups, none, notBetween, figure } = pattern;
      return {
        ...pattern,
        claim,
        groups: groups.map((group) => ({ ...group, of: of(group.of) })),
        none: none.map(of),
        notBetween: notBetween.map(of),
        figure: figure && { ...figure, notAfter: of(figure.notAfter), notBefore: of(figure.notBefore) },
      };
    });
    return claim;
  };
  const at = (number: number): IndexedClaim => {
    let claim = known.get(number);
    if (claim === undefined) known.set(number, (claim = read(number)));
    return claim;
  };
  return {
    length: offsets.at(-1)!,
    at,
    placeOf,
    offsets,
    find(id) {
      for (const [pack, { claims }] of packs.entries()) {
        const own = claims.indexOf(id);
        if (own >= 0) return at(offsets[pack]! + own);
      }
      return null;
    },
    demand(numbers) {
      const places = [...new Set(numbers)].filter((number) => !known.has(number)).map(placeOf);
      const wanted = Map.groupBy(places, ({ pack }) => pack);
      demand(...[...wanted].map(([pack, own]) => packs[pack]!.claims.read(own.map(({ index }) => index))));
    },
    forget() {
      if (known.size > KEPT) known.clear();
    },
  };
}
