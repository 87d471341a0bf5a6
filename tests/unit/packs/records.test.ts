import { describe, expect, it } from 'vitest';
import { listRecords, readRecords, writeRecords } from '../../../lib/packs/records.ts';

interface Item {
  id: string;
  told?: string;
}

const items: Item[] = [
  { id: 'quay', told: 'a quay of 40 m' },
  { id: 'Äsop', told: 'Fähre – “ferry” 🚢' },
  { id: 'bell' },
  { id: 'quay', told: 'the second of that id' },
];

const read = (of: Item[]) => readRecords(writeRecords(listRecords(of), Object), (parsed) => parsed as Item);

describe.each([
  ['in memory', listRecords],
  ['as text', read],
])('items %s', (_, make) => {
  const records = make(items);

  it('are found by number', () => {
    expect(records.length).toBe(items.length);
    expect(items.map((_, index) => records.at(index))).toEqual(items);
    expect(records.all()).toEqual(items);
  });

  it('are found by id, the first of those that share one', () => {
    expect(items.map(({ id }) => records.indexOf(id))).toEqual([0, 1, 2, 0]);
    expect(records.get('Äsop')).toEqual(items[1]);
  });

  it('are not found by what no item has', () => {
    for (const id of ['', 'a', 'quays', 'zzz', '__proto__']) {
      expect(records.indexOf(id)).toBe(-1);
      expect(records.get(id)).toBeUndefined();
    }
    for (const index of [-1, 4, Number.NaN]) expect(() => records.at(index)).toThrow(RangeError);
  });

  it('may be none', () => {
    expect(make([])).toMatchObject({ length: 0 });
    expect(make([]).get('quay')).toBeUndefined();
  });
});

it('parses no more than is asked for, and that once', () => {
  let parsed = 0;
  const many = Array.from({ length: 1000 }, (_, at) => ({ id: `item-${at}` }));
  const records = readRecords(writeRecords(listRecords(many), Object), (item) => {
    parsed++;
    return item as Item;
  });
  records.at(7);
  records.at(7);
  expect(parsed).toBe(1);
  expect(records.get('item-512')).toEqual({ id: 'item-512' });
  expect(parsed).toBeLessThanOrEqual(12);
});

it('lets go of items once they are many, and reads them again', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ id: `item-${at}` }));
  const records = read(many);
  const first = records.at(0);
  expect(records.all()).toEqual(many);
  expect(records.at(0)).not.toBe(first);
  expect(records.at(0)).toEqual(first);
});
