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
  of: readonly number[];
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

/** Of phrases of one class that begin at one word the longest is kept. */
function addHit(hits: Hits, of: number, from: number, to: number): void {
  const found = hits.get(of);
  if (found === undefined) {
    hits.set(of, [{ from, to }]);
    return;
  }
  const last = found[found.length - 1]!;
  if (last.from === from) last.to = Math.max(last.to, to);
  else found.push({ from, to });
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
      const own = of.map((id) => id + classes);
      (phrases[first] ??= []).push({ of: own, rest });
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
    wordsOf: (of) =>
      phrases.flatMap((list, first) =>
        list
          .filter((phrase) => phrase.of.includes(of))
          .map(({ rest }) =>
            [first, ...rest].map((word) => (word === GAP ? '…' : keys[word]!.replace('=', ''))).join(' '),
          ),
      ),
    hitsOf(tokens, from, to) {
      let hits: Hits | null = null;
      for (let at = from; at < to; at++) {
        for (const { of, rest } of phrasesOf(tokens[at]!)) {
          const end = rest.length === 0 ? at : follow(tokens, at + 1, to, rest, 0);
          if (end < 0) continue;
          hits ??= new Map();
          for (const id of of) addHit(hits, id, at, end);
        }
      }
      return hits;
    },
  };
}
