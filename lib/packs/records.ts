/** A pack's many items, each by its number or id: in memory, or as text of which only what is asked for is read and parsed. */
import { findHash, indexHashes } from './hash-index.ts';
import type { HashIndex } from './hash-index.ts';
import { hashText } from './hash-text.ts';
import { demand, NotRead } from './not-read.ts';
import { createParts } from './parts.ts';
import type { Part } from './parts.ts';
import { createPacker, unpack } from './shapes.ts';
import type { Json, Shapes } from './shapes.ts';
import { startsOf } from './starts.ts';

/** Items in order, and by their ids. */
export interface Records<Item extends { id: string }> {
  readonly length: number;
  /** Item `index`, counted from 0. Throws a RangeError where there is none, and `NotRead` where it is still to be read. */
  at(index: number): Item;
  /** The number of the first item with that id, or -1; reads no item. */
  indexOf(id: string): number;
  /** The first item with that id; throws as `at` does. */
  get(id: string): Item | undefined;
  /** Every item, in order; throws as `at` does. */
  all(): Item[];
  /** Begins to read what is not at hand of these items; null where all of them are. */
  read(indices: Iterable<number>): Promise<unknown> | null;
  /** Lets go of what was read where it has become much: between two questions. */
  forget(): void;
}

/** Items as a file holds them, packed, one after the other in UTF-8 JSON; their numbers by the hashes of their ids. */
export interface RecordTable extends HashIndex {
  shapes: Shapes;
  /** The number of the first item of each part. */
  firsts: readonly number[];
  /** Item `i` is bytes `starts[i]` up to `starts[i + 1]` of all parts one after another. */
  starts: ArrayLike<number>;
}

/** Bytes of a part at least, but for the last: a story's claims lie in one or two, and reading one takes a few milliseconds. */
const PART = 2 ** 18;
/** How many parsed items are remembered: those of a long page. */
const MOST = 4096;

function recordsOf<Item extends { id: string }>(
  length: number,
  {
    item,
    indexOf,
    read,
    forget,
  }: Pick<Records<Item>, 'indexOf' | 'read' | 'forget'> & { item: (index: number) => Item },
): Records<Item> {
  const at = (index: number): Item => {
    if (!(index >= 0 && index < length)) throw new RangeError(`item ${index} of ${length}`);
    return item(index);
  };
  return {
    length,
    at,
    indexOf,
    get(id) {
      const index = indexOf(id);
      return index < 0 ? undefined : at(index);
    },
    all() {
      const numbers = Array.from({ length }, (_, index) => index);
      demand(read(numbers));
      return numbers.map(item);
    },
    read,
    forget,
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
  return recordsOf(items.length, { item: (index) => items[index]!, indexOf, read: () => null, forget: () => {} });
}

/** Items as text, in parts; `thin` leaves out of each what `readRecords` fills in again. */
export function writeRecords<Item extends { id: string }>(
  items: Records<Item>,
  thin: (item: Item) => object,
): { table: RecordTable; parts: Uint8Array[] } {
  const encoder = new TextEncoder();
  const all = items.all();
  const shapes: Shapes = [];
  const pack = createPacker(shapes);
  const texts = all.map((item) => encoder.encode(JSON.stringify(pack(thin(item) as Json))));
  const starts = startsOf(texts);
  const firsts = [0];
  for (const [index, start] of starts.entries())
    if (index < texts.length && start - starts[firsts.at(-1)!]! >= PART) firsts.push(index);
  const parts = firsts.map((first, at) => join(texts.slice(first, firsts[at + 1])));
  return { table: { shapes, firsts, starts, ...indexHashes(all.map(({ id }) => hashText(id))) }, parts };
}

function join(texts: readonly Uint8Array[]): Uint8Array {
  const starts = startsOf(texts);
  const all = new Uint8Array(starts.at(-1)!);
  for (const [index, text] of texts.entries()) all.set(text, starts[index]);
  return all;
}

/** Reads items out of text when they are asked for; `fill` completes what was parsed. */
export function readRecords<Item extends { id: string }>(
  { shapes, firsts, starts, ...ids }: RecordTable,
  parts: readonly Part[],
  fill: (parsed: unknown) => Item,
): Records<Item> {
  const decoder = new TextDecoder();
  const known = new Map<number, Item>();
  const { textOf, read, forget } = createParts(parts);
  const partOf = (index: number): number => firsts.findLastIndex((first) => first <= index);
  const item = (index: number): Item => {
    const remembered = known.get(index);
    if (remembered !== undefined) return remembered;
    const part = partOf(index);
    const text = textOf(part);
    if (text === undefined) throw new NotRead(read([part])!);
    const start = starts[firsts[part]!]!;
    const json = decoder.decode(text.subarray(starts[index]! - start, starts[index + 1]! - start));
    const parsed = fill(unpack(JSON.parse(json) as Json, shapes));
    if (known.size >= MOST) known.clear();
    known.set(index, parsed);
    return parsed;
  };
  return recordsOf(ids.order.length, {
    item,
    indexOf: (id) => findHash(ids, hashText(id)),
    read(indices) {
      const wanted = new Set<number>();
      for (const index of indices) if (!known.has(index)) wanted.add(partOf(index));
      return read([...wanted]);
    },
    forget,
  });
}
