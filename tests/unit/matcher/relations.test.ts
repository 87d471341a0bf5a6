import { expect, it } from 'vitest';
import { relateToAccounts } from '../../../lib/matcher/relations.ts';
import { fromFigure } from '../../../lib/values/figure.ts';
import type { Figure } from '../../../lib/values/types.ts';
import { claimOf } from '../../helpers/harbour-engine.ts';

const relate = (id: string, figure: Figure | null): string[] => {
  const claim = claimOf(id);
  const value = figure && fromFigure(claim.kind, figure, claim.unit, null);
  return relateToAccounts(value, claim).map(({ source, account, relation }) => `${account} ${source} ${relation}`);
};

it.each<[string, Figure | null, string[]]>([
  ['meeting-length', { is: 95 }, ['0 gazette compatible', '1 herald conflicts']],
  ['meeting-length', { is: 150 }, ['0 gazette conflicts', '1 herald agrees']],
  ['meeting-length', { min: 90 }, ['0 gazette agrees', '1 herald conflicts']],
  ['meeting-length', null, ['0 gazette unclear', '1 herald unclear']],
  ['toll-accepted', { is: true }, ['0 gazette agrees', '1 herald agrees', '2 courier conflicts']],
  ['toll-accepted', { is: false }, ['0 gazette conflicts', '1 herald conflicts', '2 courier agrees']],
  ['venue', { is: 'Kell' }, ['0 gazette agrees', '1 herald compatible', '2 courier conflicts']],
  ['venue', { is: 'Norland' }, ['0 gazette compatible', '1 herald agrees', '2 courier conflicts']],
  ['venue', { is: 'Sudmark' }, ['0 gazette conflicts', '1 herald conflicts', '2 courier agrees']],
])('relates %s %o to every account but the superseded', (id, figure, expected) => {
  expect(relate(id, figure)).toEqual(expected);
});

it('says where the words do not rule the other value out', () => {
  const claim = claimOf('meeting-length');
  const [gazette, herald] = relateToAccounts(fromFigure('duration', { is: 150 }, 'minute', null), claim);
  expect([gazette!.literallyPossible, herald!.literallyPossible]).toEqual([true, false]);
  expect(gazette!.reason.code).toBe('differs-not-ruled-out');
});
