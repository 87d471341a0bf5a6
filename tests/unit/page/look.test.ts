import { expect, it } from 'vitest';
import { lookOf } from '../../../lib/page/look.ts';

it.each([
  ['conflicts', false, 'all', 'first', 'badge'],
  ['agrees', true, 'all', 'first', 'line'],
  ['agrees', true, 'all', 'all', 'badge'],
  ['agrees', false, 'conflicts', 'all', 'hidden'],
  ['compatible', false, 'conflicts', 'first', 'hidden'],
  ['conflicts', true, 'conflicts', 'first', 'line'],
  ['conflicts', false, 'off', 'all', 'hidden'],
] as const)('%s, repeated %s, at density %s with badges %s: %s', (relation, isRepeat, density, badges, look) => {
  expect(lookOf(relation, isRepeat, { density, badges })).toBe(look);
});
