import { expect, test } from 'vitest';
import { importClaimReviews } from '../../../lib/packs/claim-review.ts';
import { packSchema } from '../../../lib/packs/schema.ts';
import { generateClaims } from '../../bench/generate-claims.ts';
import { packText, reviewLines, shortReviewLines } from '../../bench/generate-pack.ts';

const claims = generateClaims(50);

test('a generated pack is one, claim by claim', () => {
  const pack = packSchema.parse(JSON.parse(packText(claims)));
  expect(pack.claims.map(({ question }) => question)).toEqual(claims.map(({ text }) => text));
});

test('the shortest reviews can be imported too', () => {
  const { pack } = importClaimReviews(shortReviewLines(claims), 'generated', 'Generated');
  expect(pack!.claims.map(({ question }) => question)).toEqual(claims.map(({ text }) => text));
});

test('generated reviews can be imported, each with its words in full', () => {
  const { pack, faults } = importClaimReviews(reviewLines(claims), 'generated', 'Generated');
  expect(faults).toEqual([]);
  expect(packSchema.parse(pack).claims).toHaveLength(claims.length);
  expect(pack!.claims.every(({ wordings, keywords }) => wordings!.length > 0 && keywords !== '')).toBe(true);
});
