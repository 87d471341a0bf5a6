/** What goes into the matcher and what comes out; plain data that survives a message. */
import type { Difference } from '../values/difference.ts';
import type { NumberLine } from '../values/number-line.ts';
import type { Bound, Figure, Kind, Reason, RelationName } from '../values/types.ts';

/** The text of one page. Offsets in mentions are UTF-16 and count in `paragraphs[i]` as given. */
export interface Page {
  title: string;
  /** ISO day the page says it was published, or null. */
  published: string | null;
  paragraphs: string[];
}

export interface Span {
  start: number;
  end: number;
}

/** A mention's standing towards one account of its claim. */
export interface AccountRelation {
  source: string;
  /** Index of the account in its claim: one source may give two. */
  account: number;
  relation: RelationName;
  reason: Reason;
  literallyPossible: boolean;
}

/** A span of a page that states or denies a claim. */
export interface Mention extends Span {
  story: string;
  claim: string;
  paragraph: number;
  /** The clause's figure in the claim's unit; null where the page raises the question without a value. */
  value: Figure | null;
  /** Which bound words stood with the figure. */
  bound: Bound | null;
  /** Where the value stands in the paragraph, if it stands anywhere. */
  valueSpan: Span | null;
  /** The words of the page that made it a mention. */
  words: Span[];
  /** 0 to 1. */
  score: number;
  /** Superseded accounts are not in here. */
  accounts: AccountRelation[];
}

export interface Annotation {
  /** The story most of the mentions belong to; null where the page is about none. */
  story: string | null;
  mentions: Mention[];
  /** Sentences read, for "12 of 48 sentences speak of something known here". */
  sentences: number;
  /** Of these, sentences that hold at least one mention. */
  known: number;
  /** Patterns looked at because their anchor stands in a sentence; counted, so that tests can hold the work to the page and not to the pack. */
  candidates: number;
}

/** One account as the card shows it; every string is ready to print as text. */
export interface CardAccount {
  source: {
    id: string;
    name: string;
    title: string | null;
    published: string | null;
    stage: string | null;
    note: string | null;
    url: string | null;
  };
  /** "at least 90 minutes": the account's value in words; null where it gives none. */
  value: string | null;
  hedge: string | null;
  attributedTo: string | null;
  origin: { id: string; name: string };
  says: string;
  fragment: string;
  paragraph: number;
  /** `superseded` accounts are shown as earlier and carry no relation. */
  superseded: boolean;
  derived: boolean;
  planned: boolean;
  relation: RelationName | null;
  reason: Reason | null;
  /** How far its figure lies from the page's; null where it does not, or has no relation. */
  difference: Difference | null;
  literallyPossible: boolean;
}

/** Everything a badge, a card and a popup row need of one mention. */
export interface Card extends Span {
  /** Stable within a page load. */
  key: string;
  paragraph: number;
  pack: { id: string; version: string; title: string };
  story: { id: string; title: string };
  claim: { id: string; question: string; kind: Kind; unit: string | null };
  /** The mention's own words. */
  quote: string;
  /** The page's value in words; null where it gives none. */
  value: string | null;
  figure: Figure | null;
  /** The relation the badge shows: conflicts before agrees before compatible before unclear. */
  relation: RelationName;
  counts: Record<RelationName, number>;
  /** Independent origins among the accounts that agree with the page or fit it. */
  origins: string[];
  words: string[];
  accounts: CardAccount[];
  /** The page's value and those of the accounts, drawn to scale; null where there is nothing to draw. */
  line: NumberLine | null;
}

/** What a page knows of a card whose drawing comes to it ready. */
export type CardHead = Pick<
  Card,
  'key' | 'paragraph' | 'start' | 'end' | 'pack' | 'claim' | 'quote' | 'value' | 'relation' | 'counts'
>;

/** Why a sentence does or does not state a claim; the surface turns it into words. */
export interface Explanation {
  claim: string;
  matched: boolean;
  /** What stood in the way, most telling first; empty where it matched. */
  missing: Missing[];
  /** Words of the sentence that spoke for the claim. */
  words: string[];
  value: Figure | null;
}

export type Missing =
  | { code: 'no-such-claim' }
  | { code: 'other-story' }
  | { code: 'other-event' }
  | { code: 'question' }
  | { code: 'words'; oneOf: string[] }
  | { code: 'too-far-apart' }
  | { code: 'ruled-out'; by: string }
  | { code: 'no-figure' }
  | { code: 'score'; score: number; needed: number };

/** A claim that a page may state, with a score that means the same for every pack. */
export interface RankedClaim {
  claim: string;
  /** 0 to 1. */
  score: number;
  /** Whether the score is high enough to be shown. */
  shown: boolean;
}

/** The engine: one index over all packs. Where claims lie in parts its answers throw `NotRead` until those they need are read. */
export interface Matcher {
  annotate(page: Page): Annotation;
  /** Why the sentence, standing on that page, does or does not state the claim. */
  explain(page: Page, sentence: string, claimId: string): Explanation;
  /** The claims nearest to a text that stands on the page, those it states first; at most `top`. */
  nearest(page: Page, text: string, top: number): Explanation[];
  /** The claims nearest to a page, best first, whether shown or not. */
  rank(page: Page, top: number): RankedClaim[];
}
