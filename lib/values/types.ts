/** The vocabulary of values: what can be read from a sentence, stored in a pack, and compared. */

/** What a claim asks for. `number` occurs only in free text, where no claim says what is counted. */
export type Kind = 'duration' | 'count' | 'number' | 'percent' | 'money' | 'date' | 'clock-time' | 'yes-no' | 'choice';

/** The kinds whose values lie on a line and are read by `readValues`. */
export type MeasuredKind = Exclude<Kind, 'yes-no' | 'choice'>;

/** How a sentence limits its own figure. The figure itself is in `min` and `max`. */
export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'nearly' | 'about';

/** Words that put distance between the writer and the fact. */
export type Stance = 'alleged' | 'reported' | 'planned' | 'denied';

/**
 * A place or stretch on a line, in the one canonical unit of its kind:
 * duration: seconds; count and number: ones; percent: percentage points; money: units of `unit`;
 * date: days since 1970-01-01 (UTC calendar, no zone); clock-time: minutes after midnight in `unit`.
 */
export interface Measure {
  kind: MeasuredKind;
  /** Inclusive; null where the words leave the side open. An exact figure has min === max. */
  min: number | null;
  max: number | null;
  /**
   * Size of the step the words count in, canonical unit: "two hours" 3600, "90 minutes" 600 (a round ten),
   * "93 minutes" 60, "2022" 366 days. What counts as rounding follows from it.
   */
  grain: number;
  /** Which bound words stood with the figure; null for a bare figure. A range ("three to four hours") has none. */
  bound: Bound | null;
  stance: Stance | null;
  /** money: ISO 4217 code; clock-time: IANA zone or null when the text names none; duration: the unit that was written. */
  unit: string | null;
}

export interface YesNo {
  kind: 'yes-no';
  is: boolean;
  stance: Stance | null;
}

export interface Choice {
  kind: 'choice';
  is: string;
  stance: Stance | null;
}

export type Value = Measure | YesNo | Choice;

/** A value found in a text, with UTF-16 offsets into that text. */
export interface Reading {
  start: number;
  end: number;
  value: Measure;
}

/**
 * A value as packs, answers and labels write it: in the claim's own unit, `is` for an exact or approximate figure,
 * `min`/`max` for bounds and ranges. Dates are ISO days, clock times `HH:MM`.
 */
export interface Figure {
  is?: number | string | boolean;
  min?: number | string;
  max?: number | string;
}

export type RelationName = 'agrees' | 'compatible' | 'conflicts' | 'unclear';

/** Why a relation holds, as data: the surface turns it into words of the reader's language. */
export type Reason =
  | { code: 'same' }
  | { code: 'same-after-rounding' }
  | { code: 'within-bound' }
  | { code: 'within-grain' }
  | { code: 'differs'; by?: number }
  | { code: 'differs-not-ruled-out'; by?: number }
  | { code: 'opposite' }
  | { code: 'other-option' }
  | { code: 'no-value' }
  | { code: 'other-measure' };

export interface Relation {
  relation: RelationName;
  reason: Reason;
  /** The figures conflict as people read them, though the bound words do not logically rule it out. */
  literallyPossible: boolean;
}
