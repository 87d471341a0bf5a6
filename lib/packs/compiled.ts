/** The form of a pack that the matcher reads: plain data, ready after `JSON.parse` or a structured clone. */
import type { Claim, Origin, Source } from './schema.ts';
import type { Match } from './match-schema.ts';
import type { RareDoor } from './rare-doors.ts';

/** A claim without what only authors and checks need. */
export type CompiledClaim = Pick<
  Claim,
  'id' | 'question' | 'kind' | 'unit' | 'options' | 'parts' | 'scope' | 'accounts'
> & {
  /** Index into `stories`, or -1. */
  story: number;
  /** Words in exact form, one of each group of which the page must name. */
  page: string[][];
  range: Match['range'] | null;
  /** Word classes that rule a sentence out. */
  none: number[];
  /** Indices into `patterns`; empty for a claim matched by rare words. */
  patterns: number[];
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
  claim: number;
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

/** A phrase of a word class: numbers of words in order; -1 leaves room for some other words. */
export interface CompiledPhrase {
  /** The classes that hold it: many share their words, so each phrase stands once. */
  of: number[];
  words: number[];
}

export interface CompiledStory {
  id: string;
  title: string;
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

/** Claims matched by rare words: an inverted index in flat arrays. */
export interface RareIndex {
  /** Positions in the pack's claims of the claims in the index; a claim's position here is its document. */
  claims: ArrayLike<number>;
  /** Word keys by number. */
  words: string[];
  /** What a word tells, in nats: the rarer the more. */
  information: ArrayLike<number>;
  /** The documents of word `w` are `postings[starts[w]]` up to `postings[starts[w + 1]]`. */
  starts: ArrayLike<number>;
  postings: ArrayLike<number>;
  /** The words of all documents one after another; field `f` (0 claim, 1 other wordings) of document `d` begins at `fieldStarts[2 * d + f]`. */
  sequence: ArrayLike<number>;
  /** What each of them tells once the word before it is known: "Guantanamo Bay" is one thing, not two. */
  news: ArrayLike<number>;
  fieldStarts: ArrayLike<number>;
  /** The words that document `d` is filed under: `keywords[keywordStarts[d]]` up to `keywords[keywordStarts[d + 1]]`. */
  keywords: ArrayLike<number>;
  keywordStarts: ArrayLike<number>;
  /** Words that may stand for word `w`: `related[relatedStarts[w]]` up to `related[relatedStarts[w + 1]]`, and how well. */
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
  origins: Origin[];
  sources: Source[];
  claims: CompiledClaim[];
  /** Word keys in use: stems, or `=word` for exact forms. Their index is the word's number in phrases. */
  words: string[];
  /** How many word classes there are. */
  classes: number;
  phrases: CompiledPhrase[];
  patterns: CompiledPattern[];
  rare: RareIndex | null;
}
