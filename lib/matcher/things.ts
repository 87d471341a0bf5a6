/** What standing facts are about: whether a page names it. */
import type { ThingTable } from '../packs/compiled.ts';
import { shortHash } from '../packs/hash-text.ts';
import { lazily } from '../packs/lazily.ts';

/** Tells whether a page that has these words in exact form names thing `thing`: one word of each of its groups. */
export function createThings(words: ReadonlySet<string>): (things: ThingTable, thing: number) => boolean {
  const hashes = lazily(() => new Set(Array.from(words, shortHash)));
  return ({ starts, numbers }, thing) => {
    const end = starts[thing + 1]!;
    let at = starts[thing]!;
    while (at < end) {
      const next = at + 1 + numbers[at]!;
      let stands = false;
      for (at++; at < next; at++) stands ||= hashes().has(numbers[at]!);
      if (!stands) return false;
    }
    return true;
  };
}
