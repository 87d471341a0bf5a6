/** What a page must name before claims without cues are looked for on it: the doors of the gate in every page. */
import type { RareWord } from './rare-words.ts';

/** So many different words of these must stand on the page, in exactly these forms. */
export interface RareDoor {
  words: string[];
  needed: number;
}

const WORDS = 4;
const NEEDED = 2;
/** Words that tell less, in nats, stand on pages of every kind; they are taken where a claim has no others. */
const TELLING = 6.5;
/** Names are what pages have in the same form; other words come in several. */
const NAME_BONUS = 3;
/**
 * From so many claims on, or doors of standing facts, they share one door: then some claim's door stands open on every page of news (measured: all of
 * 262 pages, against 14,231 claims), and a door each would only make the table large.
 */
export const SHARED_FROM = 1000;

const PLAIN = /^[a-z0-9]+$/;

/** The form in which the gate meets a word: of several parts the last, since it parts words at all but letters and digits. */
function formOf(text: string): string {
  const plain = text.toLowerCase();
  if (PLAIN.test(plain)) return plain;
  const parts = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return parts.findLast((part) => part !== '') ?? '';
}

/**
 * The door of one claim: its names and rarest words. The first of `texts` is the claim itself: in titles every word may
 * have a capital. `tells` says how much a word does, in nats.
 */
export function rareDoor(
  texts: readonly { text: string; words: readonly RareWord[] }[],
  tells: (key: string) => number,
): RareDoor {
  const found = new Map<string, { form: string; told: number; worth: number }>();
  for (const [which, { text, words }] of texts.entries())
    for (const { key, start, end, isName } of words) {
      const form = formOf(text.slice(start, end));
      if (form === '' || key.startsWith('#') || found.has(key)) continue;
      const told = tells(key);
      found.set(key, { form, told, worth: told + (isName && which === 0 ? NAME_BONUS : 0) });
    }
  const ranked = [...found.values()].sort((a, b) => b.worth - a.worth);
  const telling = ranked.filter(({ told }) => told >= TELLING);
  const words = new Set((telling.length < NEEDED ? ranked : telling).slice(0, WORDS).map(({ form }) => form));
  return { words: [...words], needed: Math.min(NEEDED, words.size) };
}

/** A door for each claim, in order, or one for all of a large pack. */
export function shareDoors(doors: RareDoor[]): RareDoor[] {
  if (doors.length < SHARED_FROM) return doors;
  return [{ words: [...new Set(doors.flatMap(({ words }) => words))], needed: NEEDED }];
}
