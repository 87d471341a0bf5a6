/** All packs' words in one table: from a word of a page to the word classes it belongs to. */
import { GAP, GAP_WORDS } from '../packs/words.ts';
import type { CompiledPack } from '../packs/compiled.ts';
import { MOST_SPELLINGS } from '../text/spellings.ts';
import type { Token } from '../text/tokens.ts';
import { Hits } from './hits.ts';
import type { Standing } from './hits.ts';
import { mainOf, numberClasses, numberWords } from './numbering.ts';

interface Phrase {
  of: readonly number[];
  /** Word numbers after the first. */
  rest: readonly number[];
  /** Position among the phrases that begin with the same word. */
  order: number;
}

/** What the packs know of a word: its numbers, -1 for none, and the phrases that it begins, null for none. */
interface Known {
  stem: number;
  form: number;
  alone: Phrase[] | null;
  /** Most phrases end at a look at the next word. */
  bySecond: Map<number, Phrase[]> | null;
  /** With a gap behind the first word. */
  gapped: Phrase[] | null;
}

export interface Lexicon {
  /** The pack whose words and classes have the numbers here that they have in it; -1 where there is no pack. */
  main: number;
  /** How many word classes all packs have. */
  classCount: number;
  /** The known phrases among tokens `from` to `to` (exclusive), null where there is none. */
  hitsOf(tokens: readonly Token[], from: number, to: number): Hits | null;
  /** The numbers that the classes of each pack have here. */
  classes: readonly Int32Array[];
  /** The number that pack `index`'s class has here; -1 for none. */
  classOf(index: number, of: number): number;
  /** A class's words, for explanations. */
  wordsOf(of: number): string[];
}

const NO_PHRASES: readonly Phrase[] = [];
const UNKNOWN: Known = { stem: -1, form: -1, alone: null, bySecond: null, gapped: null };

/** Sorts the few phrases that begin at one word, those from `first` on. */
function inOrder(standing: Standing[], first: number): void {
  for (let at = first + 1; at < standing.length; at++) {
    const phrase = standing[at]!;
    let place = at;
    for (; place > first && standing[place - 1]!.order > phrase.order; place--) standing[place] = standing[place - 1]!;
    standing[place] = phrase;
  }
}

/** Part `at` of a list whose parts begin at `starts`. */
function part(list: ArrayLike<number>, starts: ArrayLike<number>, at: number): number[] {
  return Array.prototype.slice.call(list, starts[at], starts[at + 1]) as number[];
}

/** What is known of a word with these numbers that begins these phrases. */
function knownBy(stem: number, form: number, phrases: readonly Phrase[]): Known {
  const known: Known = { stem, form, alone: null, bySecond: null, gapped: null };
  for (const phrase of phrases) {
    const [second] = phrase.rest;
    if (second === undefined) (known.alone ??= []).push(phrase);
    else if (second === GAP) (known.gapped ??= []).push(phrase);
    else {
      known.bySecond ??= new Map();
      const list = known.bySecond.get(second);
      if (list === undefined) known.bySecond.set(second, [phrase]);
      else list.push(phrase);
    }
  }
  return known;
}

/**
 * One table for all packs. Words and classes that packs share are one, so that many packs cost what one of their sum does;
 * only they are filed: the phrases of a word are read out of the packs when a page first has it.
 */
export function createLexicon(packs: readonly CompiledPack[]): Lexicon {
  const main = mainOf(packs);
  const { classCount, numbers: classes } = numberClasses(packs, main);
  const { numberOf, placesOf, numberAt } = numberWords(packs, main);

  /** The sets of classes that phrases were found to belong to, by pack: most words of a class share theirs. */
  const sets = packs.map((): number[][] => []);
  const setOf = (pack: number, set: number): number[] => {
    const { setStarts, classes: all } = packs[pack]!.phrases;
    return (sets[pack]![set] ??= part(all, setStarts, set).map((of) => classes[pack]![of]!));
  };
  /** The phrases that begin with a word of a pack. */
  const phrasesOf = (pack: number, word: number): { of: number[]; rest: number[] }[] => {
    const { starts, restStarts, rest, sets: own } = packs[pack]!.phrases;
    return Array.from({ length: starts[word + 1]! - starts[word]! }, (_, at) => {
      const phrase = starts[word]! + at;
      return { of: setOf(pack, own[phrase]!), rest: part(rest, restStarts, phrase) };
    });
  };
  /** The phrases that begin with a word, each once, in the order of the packs. */
  const phrasesFrom = (number: number): Omit<Phrase, 'order'>[] => {
    const found = new Map<string, Omit<Phrase, 'order'>>();
    for (const { pack, word } of placesOf(number))
      for (const { of, rest: own } of phrasesOf(pack, word)) {
        const rest = own.map((each) => (each === GAP ? GAP : numberAt(pack, each)));
        const key = rest.join();
        const known = found.get(key);
        found.set(key, { rest, of: known === undefined ? of : [...new Set([...known.of, ...of])] });
      }
    return [...found.values()];
  };

  /** What is known of a word by the numbers of its stem and form. */
  const describe = (stem: number, form: number): Known => {
    // The phrases of a word's stem come before those of its own form.
    const begun = [...phrasesFrom(stem), ...phrasesFrom(form)];
    return knownBy(
      stem,
      form,
      begun.map((phrase, order): Phrase => ({ ...phrase, order })),
    );
  };
  /** What is known of words without a form of their own, by the number of their stem. */
  const ofStems: (Known | undefined)[] = [];
  const find = ({ lower, stem }: Token): Known => {
    const number = numberOf(stem);
    const form = numberOf(`=${lower}`);
    if (form >= 0) return describe(number, form);
    return number < 0 ? UNKNOWN : (ofStems[number] ??= describe(number, -1));
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
    main,
    classCount,
    classes,
    classOf: (index, of) => (of < 0 ? -1 : classes[index]![of]!),
    wordsOf(of) {
      const pack = classes.findIndex((own) => own.includes(of));
      if (pack < 0) return [];
      const { phrases } = packs[pack]!;
      const words = packs[pack]!.words.all();
      const holds = Array.from({ length: phrases.setStarts.length - 1 }, (_, set) => setOf(pack, set).includes(of));
      const nameOf = (word: number): string => words[word]?.replace('=', '') ?? '…';
      const names: string[] = [];
      for (let word = 0, phrase = 0; word < words.length; word++)
        for (; phrase < phrases.starts[word + 1]!; phrase++)
          if (holds[phrases.sets[phrase]!])
            names.push([word, ...part(phrases.rest, phrases.restStarts, phrase)].map(nameOf).join(' '));
      return names;
    },
    hitsOf(tokens, from, to) {
      count = to - from;
      for (let at = 0; at < count; at++) words[at] = knownOf(tokens[from + at]!);
      let standing: Standing[] | null = null;
      for (let at = 0; at < count; at++) {
        const { alone, bySecond, gapped } = words[at]!;
        const before = standing === null ? 0 : standing.length;
        if (alone !== null) standing = add(standing, alone, 0, at, from);
        if (bySecond !== null && at + 1 < count) {
          const next = words[at + 1]!;
          if (next.stem >= 0) standing = add(standing, bySecond.get(next.stem) ?? NO_PHRASES, 1, at, from);
          if (next.form >= 0) standing = add(standing, bySecond.get(next.form) ?? NO_PHRASES, 1, at, from);
        }
        if (gapped !== null) standing = add(standing, gapped, 0, at, from);
        if (standing !== null && standing.length - before > 1) inOrder(standing, before);
      }
      return standing === null ? null : new Hits(standing);
    },
  };
}
