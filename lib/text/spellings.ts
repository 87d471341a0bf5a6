/** What is known of words by their spelling alone, found without cutting the words out of their text. */
import { copyOf } from './characters.ts';

/** A page has some thousand different words, a language not many more in daily use. */
export const MOST_SPELLINGS = 20_000;
/** Longer ones are seldom words. */
const LONGEST = 24;
/** Three places for every word, so that most are found at the first. */
const PLACES = 2 ** 16;

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Looks up the word that stands at `start` up to `end` of a text. */
export type Spellings<Word> = (text: string, start: number, end: number) => Word;

/** `describe` is asked once for each spelling that is remembered, with its number, and every time with -1 for the others. */
export function createSpellings<Word>(describe: (shown: string, spelling: number) => Word): Spellings<Word> {
  /** Number and one of the spelling at each place; a spelling whose own place is taken has the next free one. */
  const places = new Uint16Array(PLACES);
  const shown: string[] = [];
  const words: Word[] = [];
  return (text, start, end) => {
    // FNV-1a.
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    let place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    for (let number = places[place]!; number > 0; number = places[place]!) {
      if (stands(shown[number - 1]!, text, start, end)) return words[number - 1]!;
      place = (place + 1) % PLACES;
    }
    const slice = text.slice(start, end);
    if (end - start > LONGEST || words.length === MOST_SPELLINGS) return describe(slice, -1);
    // Kept in place of the page's own slice, which would hold the page in memory.
    const kept = copyOf(slice);
    const word = describe(kept, words.length);
    shown.push(kept);
    words.push(word);
    places[place] = words.length;
    return word;
  };
}
