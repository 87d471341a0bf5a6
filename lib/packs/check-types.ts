/** What the checks of a pack find, and what they need from outside: packs know neither files nor the matcher. */
import type { Figure } from '../values/types.ts';
import type { Pack } from './schema.ts';

/** Something wrong with a pack, and what its author can do. */
export interface Fault {
  pack: string;
  /** Null where the fault is of the pack as a whole. */
  claim: string | null;
  /** Where it is, as in `accounts[0].source`. */
  path: string;
  problem: string;
  remedy: string;
}

/** Takes a fault of the pack that is being checked. */
export type Reporter = (claim: string | null, path: string, problem: string, remedy: string) => void;

/** One sentence of an example as a page of its own. */
export interface ExamplePage {
  title: string;
  /** ISO day, or null. */
  published: string | null;
  paragraphs: string[];
}

/** How two accounts of a claim stand to each other: relations of values, `superseded` where the second is. */
export type AccountsRelation = 'agrees' | 'compatible' | 'conflicts' | 'unclear' | 'superseded';

/** The matcher over this one pack, as far as checks need it. */
export interface CheckEngine {
  mentionsOn(page: ExamplePage): { claim: string; value: Figure | null }[];
  /** Relation of account `from` of the claim to account `to`, both by index, were `from` what a page says. */
  relate(claim: string, from: number, to: number): AccountsRelation;
}

/** What stands beside the pack. */
export interface CheckOptions {
  /** Called only for a pack whose words compile. */
  createEngine: (pack: Pack) => CheckEngine;
  /** Text of a source's file, null where there is no such file; null as a whole where the articles are not at hand. */
  readArticle: ((file: string) => string | null) | null;
}

/** The outcome for one pack. */
export interface CheckReport {
  claims: number;
  accounts: number;
  /** Null where the articles are not at hand. */
  fragmentsFound: number | null;
  examples: number;
  examplesRight: number;
  faults: Fault[];
}
