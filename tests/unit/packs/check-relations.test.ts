import { expect, it } from 'vitest';
import { faultsOf } from '../../helpers/check.ts';
import type { Source } from '../../helpers/harbour.ts';

it.each<[string, (claim: Source) => void, string[]]>([
  [
    'a relation that the values do not have',
    (claim) => (claim.relations[0][2] = 'agrees'),
    ['meeting-length relations[0]: "gazette" and "herald": conflicts, not agrees'],
  ],
  [
    'a superseded account that is not marked',
    (claim) => (claim.accounts[2].superseded = false),
    ['meeting-length relations[1]: the account of "courier" is not superseded'],
  ],
  [
    'an account replaced by one that was replaced',
    (claim) => (claim.accounts[0].superseded = true),
    [
      'meeting-length relations[1]: the account of "gazette" is superseded too',
      'meeting-length accounts[0].superseded: no relation says by which account',
    ],
  ],
  [
    'a replaced account without the one that replaced it',
    (claim) => claim.relations.pop(),
    ['meeting-length accounts[2].superseded: no relation says by which account'],
  ],
])('reports %s', (_, edit, expected) => {
  expect(faultsOf((pack) => edit(pack.claims[0]))).toEqual(expected);
});

it('reports a claim of which every account was replaced', () => {
  const all = (pack: Source) => pack.claims[0].accounts.forEach((account: Source) => (account.superseded = true));
  expect(faultsOf(all)).toContain('meeting-length accounts[0].superseded: every account is superseded');
});

it('takes answers that lie within one another as compatible', () => {
  const relate = (relation: string) => (pack: Source) =>
    (pack.claims[3].relations = [
      ['gazette', 'herald', relation],
      ['herald', 'gazette', relation],
      ['gazette', 'courier', 'conflicts'],
    ]);
  expect(faultsOf(relate('compatible'))).toEqual([]);
  expect(faultsOf(relate('conflicts'))).toHaveLength(2);
});

it('is content with one of two accounts that a source gives', () => {
  const second = (pack: Source) => pack.claims[0].accounts.push({ ...pack.claims[0].accounts[0], value: { is: 148 } });
  expect(faultsOf(second)).toEqual([]);
});
