/** Words and phrases of packs as the matcher looks them up. */
import type { PhraseTable } from './compiled.ts';
import { hashText } from './hash-text.ts';
import { startsOf } from './starts.ts';
import { tokenise } from '../text/tokens.ts';

/** Stands for up to `GAP_WORDS` other words inside a phrase. */
export const GAP = -1;
export const GAP_WORDS = 4;

/**
 * The keys of one term: stems, `=form` for a word that must have exactly that form, `..` for a gap.
 * "turn .. down" is three keys; a hyphen parts words as it does in a page's text.
 */
export function termKeys(term: string): string[] {
  const keys: string[] = [];
  for (const part of term.split(/\s+/)) {
    if (part === '..') keys.push('..');
    else if (part.startsWith('=')) for (const token of tokenise(part.slice(1))) keys.push(`=${token.lower}`);
    else for (const token of tokenise(part)) keys.push(token.stem);
  }
  return keys;
}

/** A phrase of word classes: numbers of words in order, `GAP` for a gap. */
interface Phrase {
  /** The classes that hold it: many share their words, so each phrase stands once. */
  of: number[];
  words: number[];
}

/** Numbers words and word classes of one pack while it is compiled. */
export interface WordTable {
  words: string[];
  phrases(): PhraseTable;
  /** The class that holds these terms; the same terms give the same class. */
  classOf(terms: string | readonly string[]): number;
  /** A number made of the words of each class, and how many phrases it has. */
  classes: number[];
  sizes: number[];
}

/** Throws an Error for a reference to a class that does not exist, or that leads back to itself. */
export function createWordTable(vocabulary: readonly { name: string; words: readonly string[] }[]): WordTable {
  const named = new Map(vocabulary.map((entry) => [entry.name, entry.words]));
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const phrases: Phrase[] = [];
  const byKey = new Map<string, Phrase>();
  const known = new Map<string, number>();
  const classes: number[] = [];
  const sizes: number[] = [];

  const flatten = (term: string, path: readonly string[]): readonly string[] => {
    if (!term.startsWith('@')) return [term];
    const name = term.slice(1);
    const members = named.get(name);
    if (members === undefined) throw new Error(`there is no word class @${name}`);
    if (path.includes(name)) throw new Error(`word class @${name} leads back to itself`);
    return members.flatMap((member) => flatten(member, [...path, name]));
  };
  const numberOf = (key: string): number => {
    if (key === '..') return GAP;
    const number = numbers.get(key) ?? words.push(key) - 1;
    numbers.set(key, number);
    return number;
  };

  return {
    words,
    phrases: () => tabulate(phrases, words.length),
    classes,
    sizes,
    classOf(terms) {
      const flat = (typeof terms === 'string' ? [terms] : terms).flatMap((term) => flatten(term, []));
      const keys = [...new Set(flat.map((term) => termKeys(term).join(' ')))].filter((key) => key !== '').sort();
      const name = keys.join('|');
      const found = known.get(name);
      if (found !== undefined) return found;
      const id = known.size;
      known.set(name, id);
      classes[id] = hashText(name);
      sizes[id] = keys.length;
      for (const key of keys) {
        const shared = byKey.get(key);
        if (shared) shared.of.push(id);
        else {
          const phrase = { of: [id], words: key.split(' ').map(numberOf) };
          byKey.set(key, phrase);
          phrases.push(phrase);
        }
      }
      return id;
    },
  };
}

/** Phrases by their first words, those of one word in the order given; what begins with a gap is left out. */
function tabulate(phrases: readonly Phrase[], words: number): PhraseTable {
  const byFirst = Array.from({ length: words }, (): Phrase[] => []);
  for (const phrase of phrases) if (phrase.words[0] !== GAP) byFirst[phrase.words[0]!]!.push(phrase);
  const sorted = byFirst.flat();
  const numbers = new Map<string, number>();
  const sets: number[][] = [];
  const setOf = ({ of }: Phrase): number => {
    const key = of.join();
    const number = numbers.get(key) ?? sets.push(of) - 1;
    numbers.set(key, number);
    return number;
  };
  const rest = sorted.map(({ words: [, ...others] }) => others);
  return {
    starts: startsOf(byFirst),
    restStarts: startsOf(rest),
    rest: rest.flat(),
    sets: sorted.map(setOf),
    setStarts: startsOf(sets),
    classes: sets.flat(),
  };
}
