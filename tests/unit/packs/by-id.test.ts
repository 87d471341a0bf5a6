import { expect, it } from 'vitest';
import { byId } from '../../../lib/packs/by-id.ts';

it('finds the first of that id, and nothing where there is none', () => {
  const list = [
    { id: 'a', at: 0 },
    { id: 'b', at: 1 },
    { id: 'a', at: 2 },
  ];
  expect([byId(list, 'a')?.at, byId(list, 'b')?.at, byId(list, 'toString')]).toEqual([0, 1, undefined]);
  expect(byId([{ id: 'c' }], 'a')).toBeUndefined();
});

it('reads a list once', () => {
  let reads = 0;
  const list = Array.from({ length: 9 }, (_, at) => ({
    get id() {
      reads++;
      return `${at}`;
    },
  }));
  for (let at = 0; at < 9; at++) expect(byId(list, `${at}`)).toBe(list[at]);
  expect(reads).toBe(18);
});
