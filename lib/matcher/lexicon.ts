/** All packs' words in one table: from a word of a page to the word classes it belongs to. */
import { GAP, GAP_WORDS } from '../packs/words.ts';
import type { CompiledPack } from '../packs/compiled.ts';
import { MOST_SPELLINGS } from '../text/spellings.ts';
import type { Token } from '../text/tokens.ts';
import { Hits } from './hits.ts';
import type { Standing } from './hits.ts';

interface Phrase {
  of: readonly number[];
  /** Word numbers after the first. */
  rest: readonly number[];
  /** Position among the phrases that begin with the same word. */
  order: number;
}

/** The phrases that one word may begin: most of them end at a look at the next word. */
interface Start {
  alone: Phrase[];
  bySecond: Map<number, Phrase[]>;
  /** With a gap behind the first word. */
  gapped: Phrase[];
}

/** What the packs know of a word: its numbers, -1 for none, and the phrases that it begins. */
interface Known {
  stem: number;
  form: number;
  start: Start | null;
}

export interface Lexicon {
  /** How many word classes all packs have. */
  classCount: number;
  /** The known phrases among tokens `from` to `to` (exclusive), null where there is none. */
  hitsOf(tokens: readonly Token[], from: number, to: number): Hits | null;
  /** The number that pack `index`'s class has here. */
  classOf(index: number, of: number): number;
  /** A class's words, for explanations. */
  wordsOf(of: number): string[];
}

const NO_PHRASES: readonly Phrase[] = [];
const UNKNOWN: Known = { stem: -1, form: -1, start: null };

/** Sorts the few phrases that begin at one word, those from `first` on. */
function inOrder(standing: Standing[], first: number): void {
  for (let at = first + 1; at < standing.length; at++) {
    const phrase = standing[at]!;
    let place = at;
    for (; place > first && standing[place - 1]!.order > phrase.order; place--) standing[place] = standing[place - 1]!;
    standing[place] = phrase;
  }
}

function startOf(phrases: readonly Phrase[]): Start {
  const start: Start = { alone: [], bySecond: new Map(), gapped: [] };
  for (const phrase of phrases) {
    const [second] = phrase.rest;
    if (second === undefined) start.alone.push(phrase);
    else if (second === GAP) start.gapped.push(phrase);
    else {
      const list = start.bySecond.get(second);
      if (list === undefined) start.bySecond.set(second, [phrase]);
      else list.push(phrase);
    }
  }
  return start;
}

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
      const list = (phrases[first] ??= []);
      list.push({ of: own, rest, order: list.length });
    }
    classes += pack.classes;
  }

  const describe = (stem: number, form: number): Known => {
    if (stem < 0 && form < 0) return UNKNOWN;
    const ofStem = phrases[stem] ?? [];
    // The phrases of a word's stem come before those of its own form.
    const ofForm = (phrases[form] ?? []).map((phrase) => ({ ...phrase, order: phrase.order + ofStem.length }));
    const begun = [...ofStem, ...ofForm];
    return { stem, form, start: begun.length === 0 ? null : startOf(begun) };
  };
  /** What is known of words without a form of their own, by the number of their stem. */
  const ofStems = keys.map((): Known | undefined => undefined);
  const find = ({ lower, stem: stemmed }: Token): Known => {
    const stem = stems.get(stemmed) ?? -1;
    const form = forms.get(lower) ?? -1;
    return stem < 0 || form >= 0 ? describe(stem, form) : (ofStems[stem] ??= describe(stem, form));
  };
  /** By the number of their spelling. */
  const known = Array.from({ length: MOST_SPELLINGS }, (): Known | undefined => undefined);
  const knownOf = (token: Token): Known => (token.spelling < 0 ? find(token) : (known[token.spelling] ??= find(token)));

  // The words of the sentence at hand, the first `count` of the list: nothing is made or cleared for a sentence.
  const words: Known[] = [];
  let count = 0;
  /** Last word of the phrase whose remaining words begin at `at`, or -1. */
  const follow = (at: number, rest: readonly number[], k: number): number => {
    if (k === rest.length) return at - 1;
    const word = rest[k]!;
    if (word !== GAP) {
      if (at >= count || (words[at]!.stem !== word && words[at]!.form !== word)) return -1;
      return follow(at + 1, rest, k + 1);
    }
    for (let skip = 0; skip <= GAP_WORDS && at + skip < count; skip++) {
      const end = follow(at + skip, rest, k + 1);
      if (end >= 0) return end;
    }
    return -1;
  };
  /**
   * Adds the phrases of `list` that stand from word `at` on, of which `seen` words behind the first are known to stand;
   * `from` is the token of the sentence's first word.
   */
  const add = (
    standing: Standing[] | null,
    list: readonly Phrase[],
    seen: number,
    at: number,
    from: number,
  ): Standing[] | null => {
    let found = standing;
    for (const { of, rest, order } of list) {
      const end = rest.length === seen ? at + seen : follow(at + 1 + seen, rest, seen);
      if (end < 0) continue;
      const phrase = { of, from: from + at, to: from + end, order };
      if (found === null) found = [phrase];
      else found.push(phrase);
    }
    return found;
  };

  return {
    classCount: classes,
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
      count = to - from;
      for (let at = 0; at < count; at++) words[at] = knownOf(tokens[from + at]!);
      let standing: Standing[] | null = null;
      for (let at = 0; at < count; at++) {
        const { start } = words[at]!;
        if (start === null) continue;
        const { alone, bySecond, gapped } = start;
        const next = at + 1 < count ? words[at + 1]! : UNKNOWN;
        const before = standing === null ? 0 : standing.length;
        if (alone.length > 0) standing = add(standing, alone, 0, at, from);
        if (next !== UNKNOWN && bySecond.size > 0) {
          standing = add(standing, bySecond.get(next.stem) ?? NO_PHRASES, 1, at, from);
          standing = add(standing, bySecond.get(next.form) ?? NO_PHRASES, 1, at, from);
        }
        if (gapped.length > 0) standing = add(standing, gapped, 0, at, from);
        if (standing !== null && standing.length - before > 1) inOrder(standing, before);
      }
      return standing === null ? null : new Hits(standing);
    },
  };
}
