/** How accounts stand to each other, as the pack says and as the engine works it out. */
import type { AccountsRelation, CheckEngine, Reporter } from './check-types.ts';
import type { Claim, Pack } from './schema.ts';

const indicesOf = (claim: Claim, name: string): number[] =>
  claim.accounts.flatMap(({ source }, index) => (source === name ? [index] : []));

function relationsBetween(claim: Claim, from: string, to: string, engine: CheckEngine): AccountsRelation[] {
  return indicesOf(claim, from).flatMap((a) =>
    indicesOf(claim, to).flatMap((b) => (a === b ? [] : [engine.relate(claim.id, a, b)])),
  );
}

function isSuperseded(claim: Claim, name: string): boolean {
  return indicesOf(claim, name).some((index) => claim.accounts[index]!.superseded);
}

/** Reports relations that the values do not have. Where a source gives two accounts, one of them is enough. */
export function checkRelations(pack: Pack, engine: CheckEngine, report: Reporter): void {
  for (const claim of pack.claims) {
    claim.relations.forEach(([from, to, wanted], index) => {
      const path = `relations[${index}]`;
      if (wanted === 'superseded by') {
        if (!isSuperseded(claim, from))
          report(claim.id, path, `the account of "${from}" is not superseded`, 'mark it "superseded: true"');
        if (indicesOf(claim, to).every((at) => claim.accounts[at]!.superseded))
          report(claim.id, path, `the account of "${to}" is superseded too`, 'name the account that replaced both');
        return;
      }
      const found = relationsBetween(claim, from, to, engine);
      if (found.length > 0 && !found.includes(wanted))
        report(
          claim.id,
          path,
          `"${from}" and "${to}": ${found.join(', ')}, not ${wanted}`,
          'correct value or relation',
        );
    });
    claim.accounts.forEach(({ source, superseded }, index) => {
      const isSaid = claim.relations.some(([from, , name]) => from === source && name === 'superseded by');
      if (superseded && claim.accounts.every((account) => account.superseded))
        report(claim.id, `accounts[${index}].superseded`, 'every account is superseded', 'the latest one never is');
      else if (superseded && claim.relations.length > 0 && !isSaid)
        report(claim.id, `accounts[${index}].superseded`, 'no relation says by which account', 'add "superseded by"');
    });
  }
}
