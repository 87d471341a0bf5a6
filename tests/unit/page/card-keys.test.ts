import { expect, it } from 'vitest';
import { createKeys } from '../../../lib/page/card-keys.ts';
import { makeCard } from '../../helpers/card.ts';

it('knows cards again when the page has grown around them', () => {
  const keys = createKeys();
  const [before] = keys.keep([makeCard({ key: '0:3:0:bridge-length' })]);
  const other = makeCard({ key: '0:0:0:bridge-length', quote: 'The new bridge is a mile long' });
  const after = keys.keep([other, makeCard({ key: '1:4:0:bridge-length' })]);
  expect(after[1]?.key).toBe(before?.key);
  expect(after[0]?.key).not.toBe(before?.key);
});

it('gives the same words said twice two keys', () => {
  const keys = createKeys();
  const twice = () => [makeCard({ key: 'a' }), makeCard({ key: 'b' })];
  const first = keys.keep(twice()).map(({ key }) => key);
  expect(new Set(first).size).toBe(2);
  expect(keys.keep(twice()).map(({ key }) => key)).toEqual(first);
});

it('never gives one key to two cards', () => {
  const keys = createKeys();
  keys.keep([makeCard({ key: 'a', quote: 'one' })]);
  const all = keys.keep([makeCard({ key: 'a', quote: 'two' }), makeCard({ key: 'b', quote: 'one' })]);
  expect(new Set(all.map(({ key }) => key)).size).toBe(2);
});
