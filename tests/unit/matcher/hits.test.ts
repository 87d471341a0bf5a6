import { expect, it } from 'vitest';
import { Hits } from '../../../lib/matcher/hits.ts';

const hits = new Hits([
  { of: [1, 4], from: 2, to: 2, order: 0 },
  { of: [4], from: 2, to: 3, order: 1 },
  { of: [4, 7], from: 5, to: 5, order: 0 },
]);

it('gives the occurrences of a class in order, of those that begin at one word the longest', () => {
  expect(hits.get(4)).toEqual([
    { from: 2, to: 3 },
    { from: 5, to: 5 },
  ]);
  expect(hits.get(1)).toEqual([{ from: 2, to: 2 }]);
});

it('puts them together once', () => {
  expect(hits.get(7)).toBe(hits.get(7));
});

it('has none of any other class', () => {
  expect([hits.has(7), hits.has(2), hits.has(-1)]).toEqual([true, false, false]);
  expect(hits.get(2)).toBeUndefined();
});
