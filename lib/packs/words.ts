/** Words and phrases of packs as the matcher looks them up. */
import type { CompiledPhrase } from './compiled.ts';
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

/** Numbers words and word classes of one pack while it is compiled. */
export interface WordTable {
  words: string[];
  phrases: CompiledPhrase[];
  classCount(): number;
  /** The class that holds these terms; the same terms give the same class. */
  classOf(terms: string | readonly string[]): number;
  /** How many phrases a class has. */
  sizeOf(id: number): number;
}

/** Throws an Error for a reference to a class that does not exist, or that leads back to itself. */
export function createWordTable(vocabulary: readonly { name: string; words: readonly string[] }[]): WordTable {
  const named = new Map(vocabulary.map((entry) => [entry.name, entry.words]));
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const phrases: CompiledPhrase[] = [];
  const byKey = new Map<string, CompiledPhrase>();
  const known = new Map<string, number>();
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
    phrases,
    classCount: () => known.size,
    sizeOf: (id) => sizes[id] ?? 0,
    classOf(terms) {
      const flat = (typeof terms === 'string' ? [terms] : terms).flatMap((term) => flatten(term, []));
      const keys = [...new Set(flat.map((term) => termKeys(term).join(' ')))].filter((key) => key !== '').sort();
      const name = keys.join('|');
      const found = known.get(name);
      if (found !== undefined) return found;
      const id = known.size;
      known.set(name, id);
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
