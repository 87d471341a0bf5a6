/** Which readers may begin at a lexeme: one look-up a word, so that all other words cost nothing more. */
import { DENOMINATORS, DOZENS, ORDINALS, SCALES, TENS, UNITS } from './number-words.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS, SIGN_PREFIXES } from './currencies.ts';
import { LETTER_SIGNS } from './currencies-world.ts';
import { HOLIDAYS } from './holidays.ts';
import { DATE_STARTERS } from './date-words.ts';
import { DECADES, HOURISH, LONG_WORDS, MONTHS, SEASONS, SHORT_UNITS, TIME_UNITS, WEEKDAYS } from './time-words.ts';

/** A number in words or figures may begin here. */
export const NUMERIC = 1;
/** A date may begin here without a number. */
export const DATED = 2;
/** A clock time may begin here without a number. */
export const CLOCKED = 4;
/** A sum of money may begin here without a number. */
export const MONEYED = 8;
/** A duration may begin here without a number. */
export const TIMED = 16;

const table = new Map<string, number>();
function add(words: Iterable<string>, bit: number): void {
  for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
}
add(UNITS.keys(), NUMERIC);
add(TENS.keys(), NUMERIC);
add(SCALES.keys(), NUMERIC);
add(ORDINALS.keys(), NUMERIC);
add(DENOMINATORS.keys(), NUMERIC);
add(DOZENS, NUMERIC);
add('hundred hundreds a an half minus - negative couple few several no'.split(' '), NUMERIC);
add(MONTHS.keys(), DATED);
add(WEEKDAYS.keys(), DATED);
add(SEASONS.keys(), DATED);
add(DATE_STARTERS, DATED);
add(DECADES.keys(), DATED);
add(HOLIDAYS.keys(), DATED);
add(
  'noon noonish midnight midday half quarter a mid midmorning midafternoon midevening afternoon morning evening lunchtime twenty'.split(
    ' ',
  ),
  CLOCKED,
);
add(UNITS.keys(), CLOCKED);
add(HOURISH, CLOCKED);
add(TIME_UNITS.keys(), TIMED);
add(LONG_WORDS.keys(), TIMED);
add('all full whole entire another multi half overnight quarter every'.split(' '), TIMED);
add(CURRENCY_SIGNS.keys(), MONEYED);
add(SIGN_PREFIXES.keys(), MONEYED);
add(LETTER_SIGNS.keys(), MONEYED);
add(
  [...CURRENCY_WORDS.entries()]
    .filter(([word, code]) => word === code.toLowerCase() || word.length <= 3)
    .map(([word]) => word),
  MONEYED,
);

/** Bits of the readers that may begin at a word, figure or sign. */
export function triggers(type: string, s: string): number {
  if (type === 'num' || type === 'dotted') return NUMERIC | DATED | CLOCKED;
  return table.get(s) ?? 0;
}

/** Frequent words at which a value begins only where one that tells of it follows: "the day", "a dozen", "this morning". */
const LEADING: ReadonlySet<string> = new Set(
  'the a an that this no all every early earlier late later beginning start middle end new good president presidents'.split(
    ' ',
  ),
);
/** Words that tell of a value behind such a beginning, though none begins at them: "this night", "an hr". */
export const SHORT_TIMES: ReadonlySet<string> = new Set(['night', ...SHORT_UNITS.keys()]);

/** Whether a word tells of a value: a text that has no such word and no figure holds none. */
export function isTelling(s: string): boolean {
  if (LEADING.has(s)) return false;
  const bits = table.get(s) ?? 0;
  // A sum begins with its currency only where a number follows.
  return (bits !== 0 && bits !== MONEYED) || SHORT_TIMES.has(s);
}
