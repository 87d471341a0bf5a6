import { expect, test } from 'vitest';
import { meanAveragePrecision } from '../../bench/average-precision.ts';

const of = (ranked: string[], relevant: string[], depth = 5) => meanAveragePrecision([{ ranked, relevant }], depth);

test.each([
  ['the right answer first', ['a', 'b'], ['a'], 1],
  ['second', ['b', 'a'], ['a'], 1 / 2],
  ['fifth', ['b', 'c', 'd', 'e', 'a'], ['a'], 1 / 5],
  ['too late', ['b', 'c', 'd', 'e', 'f', 'a'], ['a'], 0],
  ['nothing found', [], ['a'], 0],
  ['both of two', ['a', 'b'], ['a', 'b'], 1],
  ['first and third of two', ['a', 'c', 'b'], ['a', 'b'], (1 + 2 / 3) / 2],
  ['one of two', ['c', 'a'], ['a', 'b'], 1 / 2 / 2],
  ['nothing to find', ['a'], [], 0],
])('%s', (_, ranked, relevant, expected) => {
  expect(of(ranked, relevant)).toBeCloseTo(expected, 12);
});

test('no more is asked for than fits in', () => {
  expect(of(['a', 'b'], ['a', 'b', 'c'], 2)).toBe(1);
});

test('every query counts the same', () => {
  const rankings = [
    { ranked: ['a'], relevant: ['a'] },
    { ranked: ['b'], relevant: ['a'] },
    { ranked: ['b', 'a'], relevant: ['a'] },
    { ranked: [], relevant: ['a', 'b', 'c'] },
  ];
  expect(meanAveragePrecision(rankings, 5)).toBe(1.5 / 4);
});
