/** From a word class to the patterns that are found through it, over all packs. */
import type { CompiledClaim, CompiledPack, CompiledPattern } from '../packs/compiled.ts';
import type { Lexicon } from './lexicon.ts';

/** A claim with the pack it comes from, its classes numbered for all packs. */
export interface IndexedClaim extends CompiledClaim {
  pack: number;
  /** Position among the claims of all packs. */
  number: number;
}

export interface IndexedPattern extends Omit<CompiledPattern, 'claim'> {
  claim: IndexedClaim;
}

export interface PatternIndex {
  claims: IndexedClaim[];
  /** Patterns by the class of their anchor. */
  byAnchor: ReadonlyMap<number, IndexedPattern[]>;
  patternsOf(claim: IndexedClaim): IndexedPattern[];
}

function add<Key>(index: Map<Key, IndexedPattern[]>, key: Key, pattern: IndexedPattern): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [pattern]);
  else list.push(pattern);
}

/** Renumbers what every pack numbers for itself. */
export function indexPatterns(packs: readonly CompiledPack[], lexicon: Lexicon): PatternIndex {
  const byAnchor = new Map<number, IndexedPattern[]>();
  const byClaim = new Map<IndexedClaim, IndexedPattern[]>();
  const claims: IndexedClaim[] = [];
  for (const [pack, compiled] of packs.entries()) {
    const of = (id: number): number => lexicon.classOf(pack, id);
    const own = compiled.claims.map((claim, index): IndexedClaim => ({
      ...claim,
      pack,
      number: claims.length + index,
      none: claim.none.map(of),
    }));
    claims.push(...own);
    for (const pattern of compiled.patterns) {
      const claim = own[pattern.claim]!;
      const { figure } = pattern;
      const indexed: IndexedPattern = {
        ...pattern,
        claim,
        groups: pattern.groups.map((group) => ({ ...group, of: of(group.of) })),
        none: pattern.none.map(of),
        notBetween: pattern.notBetween.map(of),
        figure: figure && { ...figure, notAfter: of(figure.notAfter), notBefore: of(figure.notBefore) },
      };
      const anchor = indexed.groups[indexed.anchor]!.of;
      add(byAnchor, anchor, indexed);
      add(byClaim, claim, indexed);
    }
  }
  return { claims, byAnchor, patternsOf: (claim) => byClaim.get(claim) ?? [] };
}
