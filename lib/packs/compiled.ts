/** The form of a pack that the matcher reads: plain data, ready after `JSON.parse` or a structured clone. */
import type { Account, Claim, Origin, Source } from './schema.ts';

/** A claim without what only authors and checks need. */
export type CompiledClaim = Pick<Claim, 'id' | 'question' | 'kind' | 'unit' | 'options' | 'accounts'> & {
  /** Index into `stories`, or -1. */
  story: number;
  scope: 'event' | 'other-event' | 'period' | 'standing';
  /** Figures outside of these bounds, canonical unit of the kind, are of something else. */
  range: [number, number] | null;
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
  optional: boolean;
}

export interface CompiledPattern {
  claim: number;
  groups: CompiledGroup[];
  /** Index of the group through which the pattern is found: the rarest that must stand in the sentence itself. */
  anchor: number;
  none: number[];
  reach: 'clause' | 'sentence';
  /** 0: no limit. */
  within: number;
  ordered: boolean;
  says: boolean | string | null | undefined;
  negatable: boolean;
  figure: CompiledFigureRule | null;
}

/** A phrase of a word class: word keys in order; -1 leaves room for up to four other words. */
export interface CompiledPhrase {
  of: number;
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
  /** Word classes. */
  names: number[];
  topics: number;
  topicsNeeded: number;
  event: number;
  participants: number[];
  outsiders: number;
  /** Lower-cased single words for the gate: a page must hold one of every group. */
  gate: string[][];
}

/** Claims matched by rare words: an inverted index in flat arrays. */
export interface RareIndex {
  /** Word keys, sorted, so that a lookup is a binary search and the form stays plain. */
  words: string[];
  /** words[i]'s postings are postings[starts[i] .. starts[i + 1]). */
  starts: ArrayLike<number>;
  /** Indices into `claims`. */
  postings: ArrayLike<number>;
  /** Weight of the word in that claim. */
  weights: ArrayLike<number>;
  /** Sum of the claim's weights: what a sentence that says all of it would reach. */
  totals: ArrayLike<number>;
}

export interface CompiledPack {
  id: string;
  version: string;
  title: string;
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
