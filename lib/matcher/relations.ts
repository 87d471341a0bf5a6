/** How a page's value stands to each account of its claim. */
import type { CompiledClaim } from '../packs/compiled.ts';
import { fromFigure } from '../values/figure.ts';
import { relateValues } from '../values/relate.ts';
import type { Value } from '../values/types.ts';
import type { AccountRelation } from './types.ts';

/** Relations to all accounts but those that a later one replaced. */
export function relateToAccounts(value: Value | null, claim: CompiledClaim): AccountRelation[] {
  return claim.accounts.flatMap(({ source, value: figure, hedge, superseded }, account) => {
    if (superseded) return [];
    const told = fromFigure(claim.kind, trimmed(figure), claim.unit, hedge);
    const related = isWithin(value, told, claim)
      ? { relation: 'compatible' as const, reason: { code: 'within-grain' as const }, literallyPossible: false }
      : relateValues(value, told);
    const { relation, reason, literallyPossible } = related;
    return [{ source, account, relation, reason, literallyPossible }];
  });
}

/** Whether one of two answers lies within the other, as a city within its country. */
function isWithin(a: Value | null, b: Value | null, claim: CompiledClaim): boolean {
  if (a?.kind !== 'choice' || b?.kind !== 'choice') return false;
  return claim.parts.some(({ part, of }) => (part === a.is && of === b.is) || (part === b.is && of === a.is));
}

/** Without keys that are there but undefined, as exact optional types want it. */
function trimmed(figure: CompiledClaim['accounts'][number]['value']): Parameters<typeof fromFigure>[1] {
  return Object.fromEntries(Object.entries(figure).filter(([, part]) => part !== undefined));
}
