import { expect, it } from 'vitest';
import { fillClaim, thinClaim } from '../../../lib/packs/claim-record.ts';
import { compiledHarbour } from '../../helpers/harbour.ts';
import { compiledReviews } from '../../helpers/reviews.ts';

const claims = [...compiledHarbour.claims.all(), ...compiledReviews.claims.all()];

it.each(claims.map((claim) => [claim.id, claim] as const))('gives back the whole of %s', (_, claim) => {
  expect(fillClaim(JSON.parse(JSON.stringify(thinClaim(claim))))).toEqual(claim);
});

it('leaves out what is as in most claims', () => {
  const thin = JSON.stringify(thinClaim(compiledReviews.claims.at(0)));
  for (const name of ['options', 'superseded', 'patterns', 'page']) expect(thin).not.toContain(name);
});

it('keeps which groups the context may supply', () => {
  const [pattern] = compiledHarbour.claims.at(0).patterns;
  const { patterns } = thinClaim(compiledHarbour.claims.at(0)) as { patterns: { groups: number[] }[] };
  expect(patterns[0]!.groups).toEqual([~pattern!.groups[0]!.of, pattern!.groups[1]!.of]);
});
