/** How a page's value stands to each account of its claim. */
import type { CompiledClaim } from '../packs/compiled.ts';
import { fromFigure } from '../values/figure.ts';
import { relateValues } from '../values/relate.ts';
import type { Relation, RelationName, Value } from '../values/types.ts';
import type { AccountRelation } from './types.ts';

/** Accounts never change: what they tell is read once for each claim. */
const told = new WeakMap<CompiledClaim, (Value | null)[]>();

function toldBy(claim: CompiledClaim): (Value | null)[] {
  const known = told.get(claim);
  if (known !== undefined) return known;
  const values = claim.accounts.map(({ value, hedge }) => fromFigure(claim.kind, trimmed(value), claim.unit, hedge));
  told.set(claim, values);
  return values;
}

/** Relations to all accounts but those that a later one replaced. */
export function relateToAccounts(value: Value | null, claim: CompiledClaim): AccountRelation[] {
  const values = toldBy(claim);
  return claim.accounts.flatMap(({ source, superseded }, account) => {
    if (superseded) return [];
    return [{ source, account, ...relateOfClaim(value, values[account]!, claim) }];
  });
}

/** The relations of every two accounts of different sources, those left out that a later one replaced. */
export function relateAccounts(claim: CompiledClaim): RelationName[] {
  const values = toldBy(claim);
  const current = claim.accounts.map((account, at) => ({ ...account, told: values[at]! }));
  return current.flatMap((one, at) =>
    current
      .slice(at + 1)
      .filter((other) => other.source !== one.source && !one.superseded && !other.superseded)
      .map((other) => relateOfClaim(one.told, other.told, claim).relation),
  );
}

function relateOfClaim(a: Value | null, b: Value | null, claim: CompiledClaim): Relation {
  return isWithin(a, b, claim)
    ? { relation: 'compatible', reason: { code: 'within-grain' }, literallyPossible: false }
    : relateValues(a, b);
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
