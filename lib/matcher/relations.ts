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
    const { relation, reason, literallyPossible } = relateValues(
      value,
      fromFigure(claim.kind, trimmed(figure), claim.unit, hedge),
    );
    return [{ source, account, relation, reason, literallyPossible }];
  });
}

/** Without keys that are there but undefined, as exact optional types want it. */
function trimmed(figure: CompiledClaim['accounts'][number]['value']): Parameters<typeof fromFigure>[1] {
  return Object.fromEntries(Object.entries(figure).filter(([, part]) => part !== undefined));
}
