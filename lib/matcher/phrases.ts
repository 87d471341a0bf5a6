/** The few words that a value needs around its figure, by language. */
import type { Bound } from '../values/types.ts';

interface Phrases {
  yes: string;
  no: string;
  /** `#` stands for the figure. */
  bounds: Record<Bound, string>;
}

const ENGLISH: Phrases = {
  yes: 'yes',
  no: 'no',
  bounds: {
    'at-least': 'at least #',
    'more-than': 'more than #',
    'at-most': 'at most #',
    'less-than': 'less than #',
    nearly: 'nearly #',
    about: 'about #',
  },
};

const GERMAN: Phrases = {
  yes: 'ja',
  no: 'nein',
  bounds: {
    'at-least': 'mindestens #',
    'more-than': 'mehr als #',
    'at-most': 'höchstens #',
    'less-than': 'weniger als #',
    nearly: 'fast #',
    about: 'etwa #',
  },
};

/** Dates and clock times are bounded by other words than amounts: "before 1 p.m.", "after March 3". */
const TIME_BOUNDS: ReadonlyMap<Phrases, Partial<Record<Bound, string>>> = new Map([
  [ENGLISH, { 'at-least': 'not before #', 'more-than': 'after #', 'at-most': 'by #', 'less-than': 'before #' }],
  [GERMAN, { 'at-least': 'nicht vor #', 'more-than': 'nach #', 'at-most': 'bis #', 'less-than': 'vor #' }],
]);

function phrasesFor(locale: string): Phrases {
  return locale.toLowerCase().startsWith('de') ? GERMAN : ENGLISH;
}

/** "yes" or "no" in the reader's language. */
export function yesNo(is: boolean, locale: string): string {
  const phrases = phrasesFor(locale);
  return is ? phrases.yes : phrases.no;
}

/** A figure with its bound words in the reader's language. */
export function withBoundWords(bound: Bound, figure: string, isTime: boolean, locale: string): string {
  const phrases = phrasesFor(locale);
  const pattern = (isTime ? TIME_BOUNDS.get(phrases)?.[bound] : undefined) ?? phrases.bounds[bound];
  return pattern.replace('#', () => figure);
}
