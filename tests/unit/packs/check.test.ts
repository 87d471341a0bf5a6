import { expect, it } from 'vitest';
import { checkPack } from '../../../lib/packs/check.ts';
import { checkHarbour } from '../../helpers/check.ts';
import { harbourPack } from '../../helpers/harbour.ts';

it('finds nothing wrong with a pack that is right, and counts what it has', () => {
  expect(checkHarbour()).toEqual({
    claims: 6,
    accounts: 12,
    fragmentsFound: null,
    examples: 36,
    examplesRight: 36,
    faults: [],
  });
});

it('names pack, claim and place of a fault, and what to do', () => {
  const { faults } = checkHarbour((pack) => (pack.claims[1].accounts[2].source = 'tribune'));
  expect(faults).toEqual([
    {
      pack: 'harbour',
      claim: 'toll-accepted',
      path: 'accounts[2].source',
      problem: 'there is no source "tribune"',
      remedy: 'add it, or correct the name',
    },
  ]);
});

it('lists all faults of a pack that does not compile, and says that no example was read', () => {
  const { faults, examples, examplesRight } = checkHarbour((pack) => {
    pack.claims[4].match.any[0].all[0] = '@travellers';
    pack.claims[4].unit = 'day';
  });
  expect(faults.map(({ problem }) => problem)).toEqual([
    'there is no word class @travellers',
    'a claim of kind "date" has no unit',
    'claim previous-meeting: there is no word class @travellers',
  ]);
  expect([examples, examplesRight]).toEqual([36, 0]);
});

it('reports whatever the engine throws as a fault', () => {
  const createEngine = () => {
    throw 'out of order';
  };
  const { faults } = checkPack(harbourPack(), { createEngine, readArticle: null });
  expect(faults.map(({ problem }) => problem)).toEqual(['out of order']);
});
