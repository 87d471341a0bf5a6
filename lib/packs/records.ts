/** A pack's many items, each by its number or id: in memory, or as text of which only what is asked for is parsed. */
import { createPacker, unpack } from './shapes.ts';
import type { Json, Shapes } from './shapes.ts';
import { startsOf } from './starts.ts';

/** Items in order, and by their ids. */
export interface Records<Item extends { id: string }> {
  readonly length: number;
  /** Item `index`, counted from 0. Throws a RangeError where there is none. */
  at(index: number): Item;
  /** The number of the first item with that id, or -1. */
  indexOf(id: string): number;
  /** The first item with that id. */
  get(id: string): Item | undefined;
  /** Every item, in order. */
  all(): Item[];
}

/** Items as a file holds them, packed, one after the other in UTF-8 JSON. */
export interface RecordTable {
  shapes: Shapes;
  text: Uint8Array;
  /** Item `i` is bytes `starts[i]` up to `starts[i + 1]`. */
  starts: ArrayLike<number>;
  /** The items' numbers in the order of their ids, equal ones in the order of the pack. */
  order: ArrayLike<number>;
}

/** How many parsed items are remembered: those of a long page. */
const MOST = 4096;

function recordsOf<Item extends { id: string }>(
  length: number,
  read: (index: number) => Item,
  indexOf: (id: string) => number,
): Records<Item> {
  const at = (index: number): Item => {
    if (!(index >= 0 && index < length)) throw new RangeError(`item ${index} of ${length}`);
    return read(index);
  };
  return {
    length,
    at,
    indexOf,
    get(id) {
      const index = indexOf(id);
      return index < 0 ? undefined : at(index);
    },
    all: () => Array.from({ length }, (_, index) => read(index)),
  };
}

/** Items that are in memory anyway; the list may not change. */
export function listRecords<Item extends { id: string }>(items: readonly Item[]): Records<Item> {
  let numbers: Map<string, number> | null = null;
  const indexOf = (id: string): number => {
    if (numbers === null) {
      numbers = new Map();
      for (const [index, item] of items.entries()) if (!numbers.has(item.id)) numbers.set(item.id, index);
    }
    return numbers.get(id) ?? -1;
  };
  return recordsOf(items.length, (index) => items[index]!, indexOf);
}

/** Items as text; `thin` leaves out of each what `readRecords` fills in again. */
export function writeRecords<Item extends { id: string }>(
  items: Records<Item>,
  thin: (item: Item) => object,
): RecordTable {
  const encoder = new TextEncoder();
  const all = items.all();
  const shapes: Shapes = [];
  const pack = createPacker(shapes);
  const texts = all.map((item) => encoder.encode(JSON.stringify(pack(thin(item) as Json))));
  const starts = startsOf(texts);
  const text = new Uint8Array(starts.at(-1)!);
  for (const [index, own] of texts.entries()) text.set(own, starts[index]);
  const order = Uint32Array.from(all.keys()).sort((a, b) => compareIds(all[a]!.id, all[b]!.id) || a - b);
  return { shapes, text, starts, order };
}

/** Reads items out of text when they are asked for; `fill` completes what was parsed. */
export function readRecords<Item extends { id: string }>(
  { shapes, text, starts, order }: RecordTable,
  fill: (parsed: unknown) => Item,
): Records<Item> {
  const decoder = new TextDecoder();
  const known = new Map<number, Item>();
  const read = (index: number): Item => {
    const item = known.get(index);
    if (item !== undefined) return item;
    const json = decoder.decode(text.subarray(starts[index], starts[index + 1]));
    const parsed = fill(unpack(JSON.parse(json) as Json, shapes));
    if (known.size >= MOST) known.clear();
    known.set(index, parsed);
    return parsed;
  };
  const indexOf = (id: string): number => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareIds(read(order[middle]!).id, id) < 0) low = middle + 1;
      else high = middle;
    }
    const index = order[low] ?? -1;
    return index >= 0 && read(index).id === id ? index : -1;
  };
  return recordsOf(order.length, read, indexOf);
}

function compareIds(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
