/**
 * One numbering for the words and the word classes of all packs: what packs share has one number. Those of the main pack, the
 * largest, keep the numbers that they have in it: only the others' are looked up and filed when the background wakes.
 */
import type { CompiledPack } from '../packs/compiled.ts';
import { findHash } from '../packs/hash-index.ts';
import type { HashIndex } from '../packs/hash-index.ts';
import { createHashNumbers } from '../packs/hash-numbers.ts';
import { hashText } from '../packs/hash-text.ts';
import { startsOf } from '../packs/starts.ts';

/** The number of the pack with the most to look through; -1 where there is none. */
export function mainOf(packs: readonly CompiledPack[]): number {
  const sizes = packs.map(({ rows }) => rows.length);
  return sizes.indexOf(Math.max(...sizes));
}

/** Numbers for what stands in lists, one for each hash. */
interface Numbering {
  count: number;
  /** The number of each place of each list. */
  numbers: readonly Int32Array[];
  /** The number of a hash, or -1. */
  numberOf(hash: number): number;
}

const NOTHING: HashIndex = { hashes: [], order: [] };

function numberAll(lists: readonly HashIndex[], main: number): Numbering {
  const mainList = lists[main] ?? NOTHING;
  const kept = mainList.order.length;
  const others = createHashNumbers(
    lists.reduce((sum, { order }, list) => (list === main ? sum : sum + order.length), 0),
  );
  const numbers = lists.map(({ hashes, order }, list) => {
    const own = new Int32Array(order.length);
    if (list === main) for (let place = 0; place < own.length; place++) own[place] = place;
    else
      for (let at = 0; at < own.length; at++) {
        const known = findHash(mainList, hashes[at]!);
        own[order[at]!] = known >= 0 ? known : kept + others.add(hashes[at]!);
      }
    return own;
  });
  return {
    count: kept + others.count(),
    numbers,
    numberOf(hash) {
      const known = findHash(mainList, hash);
      if (known >= 0) return known;
      const other = others.get(hash);
      return other < 0 ? -1 : kept + other;
    },
  };
}

/** Numbers for the classes of all packs; `numbers[pack][of]` is that of a pack's class. */
export function numberClasses(
  packs: readonly CompiledPack[],
  main: number,
): { classCount: number; numbers: readonly Int32Array[] } {
  const { count, numbers } = numberAll(
    packs.map(({ classes }) => classes),
    main,
  );
  return { classCount: count, numbers };
}

/** A word of a pack, by its position among the pack's words. */
interface Place {
  pack: number;
  word: number;
}

/** The words of all packs. */
export interface WordNumbers {
  /** The number of a word key, or -1. */
  numberOf(key: string): number;
  /** Where the word of that number stands, pack by pack. */
  placesOf(number: number): Place[];
  /** The number of a pack's word. */
  numberAt(pack: number, word: number): number;
}

/** Numbers the words of all packs, in lists alone: there may be hundreds of thousands. */
export function numberWords(packs: readonly CompiledPack[], main: number): WordNumbers {
  const { count, numbers, numberOf } = numberAll(
    packs.map(({ words }) => words),
    main,
  );
  const kept = packs[main]?.words.length ?? 0;
  /** Where the words of the packs but for the main one begin in `next`, which has the place of the same word in a later pack. */
  const offsets = startsOf(packs.map(({ words }, pack) => (pack === main ? [] : words)));
  const next = new Int32Array(offsets.at(-1)!).fill(-1);
  /** The first and the last place of each number among them. */
  const first = new Int32Array(count).fill(-1);
  const last = new Int32Array(count).fill(-1);
  for (const [pack, own] of numbers.entries()) {
    if (pack === main) continue;
    for (let word = 0; word < own.length; word++) {
      const number = own[word]!;
      const place = offsets[pack]! + word;
      if (first[number]! < 0) first[number] = place;
      else next[last[number]!] = place;
      last[number] = place;
    }
  }
  return {
    numberOf: (key) => numberOf(hashText(key)),
    placesOf(number) {
      if (number < 0) return [];
      const found: Place[] = number < kept ? [{ pack: main, word: number }] : [];
      for (let at = first[number]!; at >= 0; at = next[at]!) {
        const pack = offsets.findLastIndex((offset) => offset <= at);
        found.push({ pack, word: at - offsets[pack]! });
      }
      return found.sort((a, b) => a.pack - b.pack);
    },
    numberAt: (pack, word) => numbers[pack]![word]!,
  };
}
