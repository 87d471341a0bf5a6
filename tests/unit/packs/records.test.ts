import { describe, expect, it } from 'vitest';
import { NotRead, whenRead } from '../../../lib/packs/not-read.ts';
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

const read = (of: Item[], fill = (parsed: unknown) => parsed as Item) => {
  const { table, parts } = writeRecords(listRecords(of), Object);
  return readRecords(table, parts, fill);
};

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
  const records = read(many, (item) => {
    parsed++;
    return item as Item;
  });
  records.at(7);
  records.at(7);
  expect(parsed).toBe(1);
  expect(records.get('item-512')).toEqual({ id: 'item-512' });
  expect(parsed).toBe(2);
});

it('lets go of items once they are many, and reads them again', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ id: `item-${at}` }));
  const records = read(many);
  const first = records.at(0);
  expect(records.all()).toEqual(many);
  expect(records.at(0)).not.toBe(first);
  expect(records.at(0)).toEqual(first);
});

describe('items in parts', () => {
  const told = 'x'.repeat(100_000);
  const many = Array.from({ length: 12 }, (_, at) => ({ id: `item-${at}`, told }));
  const open = () => {
    const { table, parts } = writeRecords(listRecords(many), Object);
    const read: number[] = [];
    const later = parts.map((part, at) => async () => (read.push(at), part));
    return { records: readRecords(table, later, (parsed) => parsed as Item), read };
  };

  it('are read when they are asked for', async () => {
    const { records, read } = open();
    expect(() => records.at(5)).toThrow(NotRead);
    expect(await whenRead(() => records.at(5))).toEqual(many[5]);
    expect(await whenRead(() => records.get('item-11'))).toEqual(many[11]);
    expect(read).toEqual([1, 3]);
  });

  it('are found by id without being read', () => {
    const { records, read } = open();
    expect(many.map(({ id }) => records.indexOf(id))).toEqual([...many.keys()]);
    expect(records.indexOf('item-12')).toBe(-1);
    expect(read).toEqual([]);
  });

  it('are read together, and not again where they are at hand', async () => {
    const { records, read } = open();
    await records.read([0, 1, 4, 11]);
    expect(read).toEqual([0, 1, 3]);
    expect(records.read([0, 5, 11])).toBeNull();
    expect(await whenRead(() => records.all())).toEqual(many);
    expect(read).toEqual([0, 1, 3, 2]);
  });
});
