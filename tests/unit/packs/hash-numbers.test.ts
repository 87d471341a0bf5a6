import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHashNumbers } from '../../../lib/packs/hash-numbers.ts';

it('numbers hashes in the order in which they come, equal ones alike', () => {
  const numbers = createHashNumbers(3);
  expect([2 ** 52 + 7, 7, 2 ** 52 + 7, 0].map((hash) => numbers.add(hash))).toEqual([0, 1, 0, 2]);
  expect(numbers.count()).toBe(3);
  expect(numbers.get(7)).toBe(1);
  expect(numbers.get(8)).toBe(-1);
  expect(numbers.count()).toBe(3);
});

it('does what a Map does', () => {
  // Few low bits: many want the same place.
  const hash = fc.tuple(fc.nat(2 ** 20), fc.nat(3)).map(([high, low]) => high * 2 ** 32 + low);
  fc.assert(
    fc.property(fc.array(hash), fc.array(hash), (added, asked) => {
      const map = new Map<number, number>();
      const numbers = createHashNumbers(added.length);
      for (const each of added) {
        if (!map.has(each)) map.set(each, map.size);
        expect(numbers.add(each)).toBe(map.get(each));
      }
      for (const each of asked) expect(numbers.get(each)).toBe(map.get(each) ?? -1);
      expect(numbers.count()).toBe(map.size);
    }),
  );
});

it('may be empty', () => {
  expect(createHashNumbers(0).get(1)).toBe(-1);
});
