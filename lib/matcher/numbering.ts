/** One numbering for the words and the word classes of all packs: what packs share has one number. */
import type { CompiledPack } from '../packs/compiled.ts';
import { createHashNumbers } from '../packs/hash-numbers.ts';
import { hashText } from '../packs/hash-text.ts';
import { startsOf } from '../packs/starts.ts';

/** Numbers for the classes of all packs, the same for those that hold the same words; `numbers[pack][of]` is that of a pack's class. */
export function numberClasses(packs: readonly CompiledPack[]): { classCount: number; numbers: Int32Array[] } {
  const known = createHashNumbers(packs.length === 1 ? 0 : packs.reduce((sum, { classes }) => sum + classes.length, 0));
  const numbers = packs.map(({ classes }) => {
    const own = new Int32Array(classes.length);
    // A pack has each of its classes once: a single one needs no look.
    for (let of = 0; of < own.length; of++) own[of] = packs.length === 1 ? of : known.add(classes[of]!);
    return own;
  });
  return { classCount: packs.length === 1 ? numbers[0]!.length : known.count(), numbers };
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
export function numberWords(packs: readonly CompiledPack[]): WordNumbers {
  /** Where each pack's words begin in the lists of places. */
  const offsets = startsOf(packs.map(({ words }) => words));
  const places = offsets.at(-1)!;
  const numbers = createHashNumbers(places);
  /** The number of the word at each place, and the place of the same word in a later pack. */
  const wordAt = new Int32Array(places);
  const next = new Int32Array(places).fill(-1);
  /** The first and the last place of each word. */
  const first = new Int32Array(places);
  const last = new Int32Array(places);
  let count = 0;
  let place = 0;
  for (const { words } of packs)
    for (let word = 0; word < words.length; word++, place++) {
      const number = numbers.add(words.hashes[word]!);
      if (number === count) {
        first[number] = place;
        count++;
      } else next[last[number]!] = place;
      last[number] = place;
      wordAt[place] = number;
    }
  return {
    numberOf: (key) => numbers.get(hashText(key)),
    placesOf(number) {
      const found: Place[] = [];
      for (let at = number < 0 ? -1 : first[number]!; at >= 0; at = next[at]!) {
        const pack = offsets.findLastIndex((offset) => offset <= at);
        found.push({ pack, word: at - offsets[pack]! });
      }
      return found;
    },
    numberAt: (pack, word) => wordAt[offsets[pack]! + word]!,
  };
}
