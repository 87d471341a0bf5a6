import { expect, it } from 'vitest';
import { createClaimIndex } from '../../../lib/matcher/claim-index.ts';
import { createLexicon } from '../../../lib/matcher/lexicon.ts';
import { compiledHarbour } from '../../helpers/harbour.ts';
import { index, packWith } from '../../helpers/harbour-engine.ts';

const packs = [compiledHarbour, compiledHarbour];
const both = createClaimIndex(packs, createLexicon(packs));
const size = compiledHarbour.claims.length;

it('numbers the claims of a second pack on from the first', () => {
  expect([index.length, both.length]).toEqual([size, 2 * size]);
  expect([both.at(0).pack, both.at(size).pack]).toEqual([0, 1]);
  expect(both.at(size).id).toBe(both.at(0).id);
});

it('numbers their classes for all packs', () => {
  const other = packWith({ all: ['gull', 'tern'], figure: { notAfter: 'gull' } });
  const lexicon = createLexicon([compiledHarbour, other]);
  const [pattern] = createClaimIndex([compiledHarbour, other], lexicon).at(size).patterns;
  const [gull, tern] = pattern!.groups.map(({ of }) => lexicon.wordsOf(of));
  expect([gull, tern]).toEqual([['gull'], ['tern']]);
  expect(pattern!.figure!.notAfter).toBe(pattern!.groups[0]!.of);
  expect(pattern!.figure!.notBefore).toBe(-1);
});

it('ties patterns to their claim', () => {
  for (let number = 0; number < size; number++) {
    const claim = index.at(number);
    for (const pattern of claim.patterns) expect(pattern.claim).toBe(claim);
  }
});

it('finds a claim by its id, in the first pack that has it', () => {
  expect(both.find('toll-rate')).toBe(both.at(compiledHarbour.claims.indexOf('toll-rate')));
  expect(both.find('no-such-claim')).toBeNull();
});

it('gives the same claim again, on every page while they are few', () => {
  const claim = both.at(3);
  both.forget();
  expect(both.at(3)).toBe(claim);
});
