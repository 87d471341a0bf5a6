/**
 * The form of a pack that the matcher reads: lists of numbers, and items that are parsed when they are asked for. It is
 * made when a pack is built or imported; opening a large one costs little more than reading it (`pack-file.ts`).
 */
import type { Claim, Origin, Source } from './schema.ts';
import type { Match } from './match-schema.ts';
import type { RareDoor } from './rare-doors.ts';
import type { HashIndex } from './hash-index.ts';
import type { Records } from './records.ts';
import type { WordList } from './word-list.ts';

/** A claim without what only authors and checks need. */
export type CompiledClaim = Pick<
  Claim,
  'id' | 'question' | 'kind' | 'unit' | 'options' | 'parts' | 'scope' | 'accounts'
> & {
  /** Index into `stories`, or -1. */
  story: number;
  range: Match['range'] | null;
  /** Word classes that rule a sentence out. */
  none: number[];
  /** Empty for a claim matched by rare words. */
  patterns: CompiledPattern[];
};

/** A group of a pattern: one occurrence of the word class `of`. */
export interface CompiledGroup {
  of: number;
  carry: boolean;
}

export interface CompiledFigureRule {
  near: number | null;
  within: number;
  side: 'before' | 'after' | null;
  /** Word class that may not stand directly before or after the figure, or -1. */
  notAfter: number;
  notBefore: number;
  as: 'min' | 'max' | null;
  optional: boolean;
  ordinal: boolean;
}

export interface CompiledPattern {
  groups: CompiledGroup[];
  /** Index of the group through which the pattern is found: the rarest that must stand in the sentence itself. */
  anchor: number;
  none: number[];
  notBetween: number[];
  reach: 'clause' | 'sentence';
  /** 0: no limit. */
  within: number;
  ordered: boolean;
  /** The answer of the pattern; true where the claim is not one of yes-no or choice. */
  says: boolean | string | null;
  negatable: boolean;
  /** Index of the group that negation must stand near, or null. */
  predicate: number | null;
  supposable: boolean;
  figure: CompiledFigureRule | null;
}

/** All phrases of a pack's word classes, by their first words. Word numbers are positions in the pack's `words`; -1 leaves room for some other words. */
export interface PhraseTable {
  /** The phrases that begin with word `w` are numbers `starts[w]` up to `starts[w + 1]`. */
  starts: ArrayLike<number>;
  /** The words of phrase `p` after its first are `rest[restStarts[p]]` up to `rest[restStarts[p + 1]]`. */
  restStarts: ArrayLike<number>;
  rest: ArrayLike<number>;
  /** The classes that hold phrase `p` are set `sets[p]`: the words of a class are mostly in the same others, too. */
  sets: ArrayLike<number>;
  /** The classes of set `s` are `classes[setStarts[s]]` up to `classes[setStarts[s + 1]]`. */
  setStarts: ArrayLike<number>;
  classes: ArrayLike<number>;
}

export interface CompiledStory {
  id: string;
  title: string;
  /** Numbers of its claims. */
  claims: ArrayLike<number>;
  /** Days since 1970-01-01. */
  date: number;
  zone: string;
  window: [number, number];
  otherDates: number[];
  /** Words in exact form: a page must name one of every group, and so many different topics. */
  page: string[][];
  topics: string[];
  topicsNeeded: number;
  /** Word classes, from here on. */
  event: number;
  participants: number[];
  outsiders: number;
}

/** Things that standing facts are about, by the words in exact form that a page must name. */
export interface ThingTable {
  /** Thing `t` is `numbers[starts[t]]` up to `numbers[starts[t + 1]]`: groups of words, of each of which the page has one. */
  starts: ArrayLike<number>;
  /** Of each group how many words, then the short hash of each. */
  numbers: ArrayLike<number>;
}

/** Claims matched by rare words: an inverted index in flat arrays. */
export interface RareIndex {
  /** Positions in the pack's claims of the claims in the index; a claim's position here is its document. */
  claims: ArrayLike<number>;
  /** Word keys by number. */
  words: WordList;
  /** The numbers of those that are figures. */
  figures: ArrayLike<number>;
  /** What a word tells, in hundredths of a nat, whole ones: the rarer the more. */
  information: ArrayLike<number>;
  /** What it counts for in ranking (BM25), by its rareness here and in the language. */
  weights: ArrayLike<number>;
  /** Words common in the language, and what each tells where no claim has it, in nats; 0 for one that says nothing alone. */
  common: WordList;
  commonInformation: ArrayLike<number>;
  /** What all other words tell that no claim has, and what figures do; in nats. */
  otherInformation: number;
  figureInformation: number;
  /** The documents of word `w` are `postings[starts[w]]` up to `postings[starts[w + 1]]`. */
  starts: ArrayLike<number>;
  postings: ArrayLike<number>;
  /** The words of all documents one after another; field `f` (0 claim, 1 other wordings) of document `d` begins at `fieldStarts[2 * d + f]`. */
  sequence: ArrayLike<number>;
  /** What each of them tells once the word before it is known, as `information` does: "Guantanamo Bay" is one thing, not two. */
  news: ArrayLike<number>;
  fieldStarts: ArrayLike<number>;
  /** How many words the first fields have. */
  questionWords: number;
  /** The words that document `d` is filed under: `keywords[keywordStarts[d]]` up to `keywords[keywordStarts[d + 1]]`. */
  keywords: ArrayLike<number>;
  keywordStarts: ArrayLike<number>;
  /** Words that may stand for word `w`: `related[relatedStarts[w]]` up to `related[relatedStarts[w + 1]]`, and how well, in hundredths. */
  relatedStarts: ArrayLike<number>;
  related: ArrayLike<number>;
  strengths: ArrayLike<number>;
  /** What a page must name: one door for each document, or one for all. */
  doors: RareDoor[];
}

export interface CompiledPack {
  id: string;
  version: string;
  title: string;
  description: string | null;
  license: string | null;
  /** Claims by what they are about; see `packSchema`. */
  topics: { title: string; claims: string[] }[];
  stories: CompiledStory[];
  origins: Records<Origin>;
  sources: Records<Source>;
  claims: Records<CompiledClaim>;
  /** How many accounts all claims have, and the names of those who published them. */
  accounts: number;
  publishers: string[];
  /** Word keys in use: stems, or `=word` for exact forms. */
  words: WordList;
  /** The word classes, by a number made of the words of each, the same in every pack. */
  classes: HashIndex;
  /** How many phrases each of them holds. */
  classSizes: ArrayLike<number>;
  phrases: PhraseTable;
  /**
   * What a first look at a sentence asks of each pattern: the number of the claim, the pattern's place among the claim's, how
   * many groups it has, and their classes, that of its anchor first; `~class` for one that the context may supply. In the
   * order of the anchors' classes.
   */
  rows: ArrayLike<number>;
  /** What a page must be about for each claim to be looked for: the number of its story, or `~thing` for a standing fact. */
  subjects: ArrayLike<number>;
  things: ThingTable;
  /** What a page may name to be about a standing fact: a door each, or one for all. */
  doors: RareDoor[][];
  rare: RareIndex | null;
}
