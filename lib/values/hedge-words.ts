/** Words that limit a figure, by what they make of it. Longest match wins. */
import type { Bound, Stance } from './types.ts';

const BEFORE: [Bound, string][] = [
  [
    'at-least',
    'at least|no less than|no fewer than|not less than|not fewer than|minimum of|a minimum of|at a minimum|not shorter than|no shorter than|not under|not below|starting at|the very least|as little as|as few as|a good',
  ],
  [
    'more-than',
    'more than|over|above|upward of|upwards of|in excess of|exceeding|exceeded|exceeds|greater than|longer than|well over|just over|higher than|larger than|beyond|topping|topped|surpassed|surpassing|bigger than|north of|a little over|a little more than',
  ],
  [
    'at-most',
    'at most|at the most|up to|as many as|as much as|as long as|no more than|not more than|no longer than|not longer than|maximum of|a maximum of|not over|not exceeding|no greater than',
  ],
  ['less-than', 'less than|under|below|fewer than|shorter than|lower than|smaller than|south of|not even'],
  [
    'nearly',
    'nearly|almost|close to|approaching|just under|just short of|just shy of|shy of|short of|not quite|getting on for|virtually|practically|nearing|close on|verging on|bordering on|better part of|best part of',
  ],
  [
    'about',
    'about|around|roughly|approximately|some|circa|an estimated|estimated|something like|in the region of|more or less|approx|somewhere around|in the neighborhood of|on the order of|or about|ca|little more than|little over',
  ],
];

/** Only before a date or clock time: "after 90 minutes" and "by 10 per cent" limit nothing. */
const BEFORE_TIME: [Bound, string][] = [
  ['at-least', 'since|from|not before|no earlier than|not until|starting|as of'],
  ['more-than', 'after|later than|past'],
  ['at-most', 'by|no later than|until|till'],
  ['less-than', 'before|earlier than|prior to|ahead of'],
];

const AFTER: [Bound, string][] = [
  [
    'at-least',
    'or more|or longer|or above|or over|and more|at least|at the least|at the very least|at a minimum|minimum|and up|and above|and counting|or better|or later|if not more|if not longer',
  ],
  ['more-than', 'plus|and change|and a bit|and then some'],
  ['at-most', 'or less|or fewer|or under|at most|at the most|at the outside|tops|maximum|max|or below|or earlier'],
  ['about', 'or so|or thereabouts|give or take|more or less|approximately|or thereabout|roughly|ish'],
];

const NEGATED_BEFORE: Partial<Record<Bound, Bound>> = {
  'less-than': 'at-least',
  'more-than': 'at-most',
};

export interface HedgePhrase {
  words: string[];
  bound: Bound;
}

function index(rows: [Bound, string][], key: (words: string[]) => string): Map<string, HedgePhrase[]> {
  const map = new Map<string, HedgePhrase[]>();
  for (const [bound, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const at = key(words);
      map.set(
        at,
        [...(map.get(at) ?? []), { words, bound }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return map;
}

/** Phrases that stand before a figure, by their last word. */
export const HEDGES_BEFORE: ReadonlyMap<string, HedgePhrase[]> = index(BEFORE, (words) => words.at(-1)!);

/** What goes past, or comes near, "the two-hour mark". */
export const MARK_VERBS: ReadonlyMap<string, Bound> = new Map(
  (
    [
      ['more-than', 'past passed passes passing crossed crosses crossing topped topping exceeded exceeding surpassed'],
      ['nearly', 'neared nears nearing approached approaches approaching'],
    ] as const
  ).flatMap(([bound, words]) => words.split(' ').map((word): [string, Bound] => [word, bound])),
);

/** Phrases that stand before a date or clock time, by their last word. */
export const TIME_HEDGES: ReadonlyMap<string, HedgePhrase[]> = index(BEFORE_TIME, (words) => words.at(-1)!);

/** Phrases that stand after a figure and its unit, by their first word. */
export const HEDGES_AFTER: ReadonlyMap<string, HedgePhrase[]> = index(AFTER, (words) => words[0]!);

/** Bounds that "not", "never" or "can't have been" turn round: "not less than", "cannot have been shorter than". */
export function negatedBound(bound: Bound): Bound {
  return NEGATED_BEFORE[bound] ?? bound;
}

/** Words that put distance between the writer and a figure. */
export const STANCES: ReadonlyMap<string, Stance> = new Map(
  (
    [
      ['alleged', 'alleged allegedly purported purportedly supposed supposedly claimed so-called'],
      ['reported', 'reported reportedly apparently said believed rumored rumoured'],
      ['planned', 'planned scheduled proposed expected intended projected anticipated'],
    ] as const
  ).flatMap(([stance, words]) => words.split(' ').map((word): [string, Stance] => [word, stance])),
);
