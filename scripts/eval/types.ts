/** What the evaluation works on: labelled pages, annotators, scores. The labels' rules are in `tests/eval/README.md`. */
import type { Page, Span } from '../../lib/matcher/types.ts';
import type { Figure, RelationName } from '../../lib/values/types.ts';

export interface Label {
  paragraph: number;
  /** The clause that states the claim, as the paragraph has it. */
  quote: string;
  claim: string;
  value?: Figure | null;
  expect?: Record<string, RelationName>;
  notConflict?: string[];
  /** A match is right and a miss is not wrong. */
  optional?: boolean;
}

export interface LabelledPage extends Page {
  id: string;
  /** P: about the story; H: hard negative; E: easy negative. */
  kind: string;
  labels: Label[];
}

/** What every annotator answers: the engine's mentions have all of it, a baseline's no value and no accounts. */
export interface Answer extends Span {
  claim: string;
  paragraph: number;
  value: Figure | null;
  accounts: { source: string; relation: RelationName }[];
}

export type Annotate = (page: Page) => Answer[];

export interface Finding {
  page: string;
  claim: string;
  text: string;
}

/** Counts; the ratios are made when they are printed. */
export interface Tally {
  labels: number;
  found: number;
  mentions: number;
  wrong: number;
  figures: number;
  figuresRight: number;
  relations: number;
  relationsRight: number;
}

export interface Score {
  total: Tally;
  byKind: Map<string, Tally>;
  byClaim: Map<string, Tally>;
  missed: Finding[];
  falseAlarms: Finding[];
}
