/**
 * A compiled pack as a file: a short head in JSON, then its lists of numbers as they lie in memory and its items as text.
 * Opening it parses the head alone: the lists are views of the file, and claims wait until a page asks for them. Of a large
 * pack the items lie in files of their own, the parts, each read when one of its items is needed.
 *
 * Layout, little-endian as typed arrays are wherever browsers run: "VPK3"; length of the head in bytes (Uint32); the head
 * in UTF-8, which says of each list where it lies; the lists, each from a multiple of eight bytes on.
 */
import { fillClaim, thinClaim } from './claim-record.ts';
import type { CompiledPack } from './compiled.ts';
import { lazily } from './lazily.ts';
import { converted, INDEX, LISTS, PHRASES, RARE, RECORDS, STORY, THINGS, TYPES } from './pack-head.ts';
import type { Head, Place, StoredRecords, StoredWords } from './pack-head.ts';
import type { RareDoor } from './rare-doors.ts';
import { readRecords, writeRecords } from './records.ts';
import type { Records } from './records.ts';
import type { Origin, Source } from './schema.ts';
import type { WordList } from './word-list.ts';

const MAGIC = 'VPK3';
const HEAD = 8;
const ALIGNMENT = 8;

/** The narrowest type that holds all numbers of a list. */
function typeFor(list: ArrayLike<number>): keyof typeof TYPES {
  if (list instanceof Uint8Array) return 'u8';
  let least = 0;
  let most = 0;
  for (let at = 0; at < list.length; at++) {
    const number = list[at]!;
    if (number !== (number | 0)) return 'f64';
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  if (least < 0) return least >= -(2 ** 15) && most < 2 ** 15 ? 'i16' : 'i32';
  if (most < 2 ** 8) return 'u8';
  return most < 2 ** 16 ? 'u16' : 'i32';
}

const alignUp = (at: number): number => Math.ceil(at / ALIGNMENT) * ALIGNMENT;

export interface PackFile {
  file: Uint8Array<ArrayBuffer>;
  /** What `readPart` is asked for by number; none of a small pack. */
  parts: Uint8Array[];
}

/** The pack as a file and its parts. */
export function writePack(pack: CompiledPack): PackFile {
  const lists: { at: number; bytes: Uint8Array }[] = [];
  const parts: Uint8Array[] = [];
  let end = 0;
  const place = (list: ArrayLike<number>): Place => {
    const type = typeFor(list);
    const { buffer, byteOffset, byteLength } = TYPES[type].from(list);
    const at = end;
    lists.push({ at, bytes: new Uint8Array(buffer, byteOffset, byteLength) });
    end = alignUp(at + byteLength);
    return [type, at, list.length];
  };
  const encoder = new TextEncoder();
  const placeText = (text: string): Place => place(encoder.encode(text));
  const placeWords = (words: WordList): StoredWords => ({
    text: placeText(words.all().join('\n')),
    hashes: place(words.hashes),
    order: place(words.order),
  });
  const placeDoors = (doors: unknown): Place => placeText(JSON.stringify(doors));
  const placeRecords = <Item extends { id: string }>(
    items: Records<Item>,
    thin: (item: Item) => object,
  ): StoredRecords => {
    const { table, parts: own } = writeRecords(items, thin);
    const part = parts.length;
    if (own.length > 1) parts.push(...own);
    return { ...converted(table, RECORDS, place), text: own.length > 1 ? null : place(own[0]!), part };
  };
  const asIs = (item: object): object => item;
  const { rare } = pack;
  const head: Head = {
    ...converted(pack, LISTS, place),
    stories: pack.stories.map((story) => converted(story, STORY, place)),
    words: placeWords(pack.words),
    classes: converted(pack.classes, INDEX, place),
    doors: placeDoors(pack.doors),
    phrases: converted(pack.phrases, PHRASES, place),
    things: converted(pack.things, THINGS, place),
    rare: rare && {
      ...converted(rare, RARE, place),
      words: placeWords(rare.words),
      common: placeWords(rare.common),
      doors: placeDoors(rare.doors),
    },
    origins: placeRecords(pack.origins, asIs),
    sources: placeRecords(pack.sources, asIs),
    claims: placeRecords(pack.claims, thinClaim),
  };
  const text = encoder.encode(JSON.stringify(head));
  const start = alignUp(HEAD + text.length);
  const file = new Uint8Array(start + end);
  file.set(encoder.encode(MAGIC));
  new DataView(file.buffer).setUint32(MAGIC.length, text.length, true);
  file.set(text, HEAD);
  for (const { at, bytes } of lists) file.set(bytes, start + at);
  return { file, parts };
}

/**
 * The pack in a file that `writePack` made; the file may not change. `readPart` gives a part by its number. Throws an Error
 * for any other file.
 */
export function readPack(file: ArrayBuffer, readPart: (part: number) => Promise<ArrayBuffer>): CompiledPack {
  const decoder = new TextDecoder();
  const decode = (from: number, to: number): string => decoder.decode(new Uint8Array(file).subarray(from, to));
  if (decode(0, MAGIC.length) !== MAGIC) throw new Error('this is no compiled pack');
  const end = HEAD + new DataView(file).getUint32(MAGIC.length, true);
  const head = JSON.parse(decode(HEAD, end)) as Head;
  const start = alignUp(end);
  const take = ([type, at, length]: Place): ArrayLike<number> => new TYPES[type](file, start + at, length);
  const takeText = ([, at, length]: Place): string => decode(start + at, start + at + length);
  const takeWords = ({ text, hashes, order }: StoredWords): WordList => ({
    length: hashes[2],
    hashes: take(hashes),
    order: take(order),
    all: lazily(() => (hashes[2] === 0 ? [] : takeText(text).split('\n'))),
  });
  const takeDoors = <Doors>(place: Place): (() => Doors) => lazily(() => JSON.parse(takeText(place)) as Doors);
  const takeRecords = <Item extends { id: string }>(
    { text, part: first, ...table }: StoredRecords,
    fill: (parsed: unknown) => Item,
  ): Records<Item> => {
    const readFrom = (part: number) => async () => new Uint8Array(await readPart(part));
    const parts = text === null ? table.firsts.map((_, at) => readFrom(first + at)) : [take(text) as Uint8Array];
    return readRecords(converted(table, RECORDS, take), parts, fill);
  };
  const { rare } = head;
  const doors = takeDoors<RareDoor[][]>(head.doors);
  const rareDoors = rare && takeDoors<RareDoor[]>(rare.doors);
  return {
    ...converted(head, LISTS, take),
    stories: head.stories.map((story) => converted(story, STORY, take)),
    origins: takeRecords(head.origins, (parsed) => parsed as Origin),
    sources: takeRecords(head.sources, (parsed) => parsed as Source),
    claims: takeRecords(head.claims, fillClaim),
    get doors() {
      return doors();
    },
    words: takeWords(head.words),
    classes: converted(head.classes, INDEX, take),
    phrases: converted(head.phrases, PHRASES, take),
    things: converted(head.things, THINGS, take),
    rare: rare && {
      ...converted(rare, RARE, take),
      words: takeWords(rare.words),
      common: takeWords(rare.common),
      get doors() {
        return rareDoors!();
      },
    },
  };
}
