/** All packs' words in one table: from a word of a page to the word classes it belongs to. */
import { GAP, GAP_WORDS } from '../packs/words.ts';
import type { CompiledPack } from '../packs/compiled.ts';
import type { Token } from '../text/tokens.ts';

/** An occurrence of a word class: tokens `from` to `to`, both inclusive. */
export interface Hit {
  from: number;
  to: number;
}

/** Word class → its occurrences in a sentence, in order. */
export type Hits = Map<number, Hit[]>;

interface Phrase {
  of: number;
  /** Word numbers after the first. */
  rest: readonly number[];
}

export interface Lexicon {
  /** The occurrences of every known class among tokens `from` to `to` (exclusive). Costs nothing for unknown words. */
  hitsOf(tokens: readonly Token[], from: number, to: number): Hits | null;
  /** The number that pack `index`'s class has here. */
  classOf(index: number, of: number): number;
  /** A class's words, for explanations. */
  wordsOf(of: number): string[];
}

const NO_PHRASES: readonly Phrase[] = [];
/** A page has some thousand different words, a language not many more in daily use. */
const MOST_WORDS = 20_000;

/** One table for all packs; classes are renumbered so that packs cannot meet by accident. */
export function createLexicon(packs: readonly CompiledPack[]): Lexicon {
  const stems = new Map<string, number>();
  const forms = new Map<string, number>();
  const keys: string[] = [];
  const phrases: Phrase[][] = [];
  const offsets: number[] = [];
  const shown = new Map<number, string[]>();
  let classes = 0;
  for (const pack of packs) {
    const local = pack.words.map((key) => {
      const isForm = key.startsWith('=');
      const table = isForm ? forms : stems;
      const name = isForm ? key.slice(1) : key;
      const number = table.get(name) ?? keys.push(key) - 1;
      table.set(name, number);
      return number;
    });
    offsets.push(classes);
    for (const { of, words } of pack.phrases) {
      const [first, ...rest] = words.map((word) => (word === GAP ? GAP : local[word]!));
      if (first === undefined || first === GAP) continue;
      (phrases[first] ??= []).push({ of: of + classes, rest });
      const list = shown.get(of + classes) ?? [];
      list.push(words.map((word) => (word === GAP ? '…' : pack.words[word]!.replace('=', ''))).join(' '));
      shown.set(of + classes, list);
    }
    classes += pack.classes;
  }

  const isWord = (token: Token | undefined, word: number): boolean => {
    if (token === undefined) return false;
    const key = keys[word]!;
    return key.charCodeAt(0) === 61
      ? key.length === token.lower.length + 1 && key.endsWith(token.lower)
      : key === token.stem;
  };
  /** Last token of the phrase whose remaining words begin at `at`, or -1. */
  const follow = (tokens: readonly Token[], at: number, to: number, rest: readonly number[], k: number): number => {
    if (k === rest.length) return at - 1;
    const word = rest[k]!;
    if (word !== GAP) return at < to && isWord(tokens[at], word) ? follow(tokens, at + 1, to, rest, k + 1) : -1;
    for (let skip = 0; skip <= GAP_WORDS && at + skip < to; skip++) {
      const end = follow(tokens, at + skip, to, rest, k + 1);
      if (end >= 0) return end;
    }
    return -1;
  };

  const known = new Map<string, readonly Phrase[]>();
  /** The phrases that a word may begin: those of its stem, then those of its own form. */
  const phrasesOf = ({ lower, stem }: Token): readonly Phrase[] => {
    const seen = known.get(lower);
    if (seen !== undefined) return seen;
    const list = [stems.get(stem), forms.get(lower)].flatMap((number) =>
      number === undefined ? [] : (phrases[number] ?? []),
    );
    const found = list.length === 0 ? NO_PHRASES : list;
    // A longer slice would keep the whole page's text in memory with it.
    if (lower.length < 13 && known.size < MOST_WORDS) known.set(lower, found);
    return found;
  };

  return {
    classOf: (index, of) => (of < 0 ? -1 : of + offsets[index]!),
    wordsOf: (of) => shown.get(of) ?? [],
    hitsOf(tokens, from, to) {
      let hits: Hits | null = null;
      for (let at = from; at < to; at++) {
        for (const { of, rest } of phrasesOf(tokens[at]!)) {
          const end = rest.length === 0 ? at : follow(tokens, at + 1, to, rest, 0);
          if (end < 0) continue;
          hits ??= new Map();
          const found = hits.get(of);
          if (found === undefined) hits.set(of, [{ from: at, to: end }]);
          else {
            const last = found[found.length - 1]!;
            if (last.from === at) last.to = Math.max(last.to, end);
            else found.push({ from: at, to: end });
          }
        }
      }
      return hits;
    },
  };
}
