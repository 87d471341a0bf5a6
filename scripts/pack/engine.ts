/** The matcher as the check of packs uses it: the same engine that the extension runs. */
import { createMatcher } from '../../lib/matcher/annotate.ts';
import { relateToAccounts } from '../../lib/matcher/relations.ts';
import type { CheckEngine } from '../../lib/packs/check-types.ts';
import { compilePack } from '../../lib/packs/compile.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { fromFigure } from '../../lib/values/figure.ts';

/** Throws an Error where the pack's words do not compile. */
export function createCheckEngine(pack: Pack): CheckEngine {
  const compiled = compilePack(pack);
  const matcher = createMatcher([compiled]);
  return {
    mentionsOn: (page) => matcher.annotate(page).mentions,
    relate(id, from, to) {
      const claim = compiled.claims.get(id)!;
      const { value, hedge } = claim.accounts[from]!;
      const said = fromFigure(claim.kind, value, claim.unit, hedge);
      return relateToAccounts(said, claim).find(({ account }) => account === to)?.relation ?? 'superseded';
    },
  };
}
