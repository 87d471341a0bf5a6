/** One numbering for the words and the word classes of all packs: what packs share has one number. */
import type { CompiledPack } from '../packs/compiled.ts';
import { startsOf } from '../packs/starts.ts';

/** Numbers for the classes of all packs, the same for those that hold the same words; `numbers[pack][of]` is that of a pack's class. */
export function numberClasses(packs: readonly CompiledPack[]): { classCount: number; numbers: Int32Array[] } {
  const known = new Map<number, number>();
  let classCount = 0;
  const numbers = packs.map(({ classes }) => {
    const own = new Int32Array(classes.length);
    for (let of = 0; of < own.length; of++) {
      // A pack has each of its classes once: a single one needs no look.
      const number = packs.length === 1 ? undefined : known.get(classes[of]!);
      own[of] = number ?? classCount++;
      if (packs.length > 1) known.set(classes[of]!, own[of]!);
    }
    return own;
  });
  return { classCount, numbers };
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
  /** Whether some pack knows a word in exact form. */
  isForm(lower: string): boolean;
  /** Where the word of that number stands, pack by pack. */
  placesOf(number: number): Place[];
  /** The number of a pack's word. */
  numberAt(pack: number, word: number): number;
}

/** Numbers the words of all packs, in lists alone: there may be hundreds of thousands. */
export function numberWords(packs: readonly CompiledPack[]): WordNumbers {
  const numbers = new Map<string, number>();
  const forms = new Set<string>();
  /** Where each pack's words begin in the lists of places. */
  const offsets = startsOf(packs.map(({ words }) => words));
  const places = offsets.at(-1)!;
  /** The number of the word at each place, and the place of the same word in a later pack. */
  const wordAt = new Int32Array(places);
  const next = new Int32Array(places).fill(-1);
  /** The first and the last place of each word. */
  const first: number[] = [];
  const last: number[] = [];
  for (const [pack, { words }] of packs.entries())
    for (let word = 0; word < words.length; word++) {
      const place = offsets[pack]! + word;
      const key = words[word]!;
      let number = numbers.get(key);
      if (number === undefined) {
        numbers.set(key, (number = first.length));
        if (key.startsWith('=')) forms.add(key.slice(1));
        first.push(place);
      } else next[last[number]!] = place;
      last[number] = place;
      wordAt[place] = number;
    }
  return {
    numberOf: (key) => numbers.get(key) ?? -1,
    isForm: (lower) => forms.has(lower),
    placesOf(number) {
      const found: Place[] = [];
      for (let place = first[number] ?? -1; place >= 0; place = next[place]!) {
        const pack = offsets.findLastIndex((offset) => offset <= place);
        found.push({ pack, word: place - offsets[pack]! });
      }
      return found;
    },
    numberAt: (pack, word) => wordAt[offsets[pack]! + word]!,
  };
}
