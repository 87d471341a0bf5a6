/** Whether words tell of a value, so that a sentence without such words is not read for any: half of all are without. */
import { MOST_SPELLINGS } from '../text/spellings.ts';
import type { Token } from '../text/tokens.ts';
import { UNITS } from './number-words.ts';
import { LETTER_UNITS, LONG_WORDS, TIME_UNITS } from './time-words.ts';
import { DATED, isTelling, SHORT_TIMES, triggers } from './triggers.ts';
import type { MeasuredKind } from './types.ts';

/** What a word tells of: a value of whatever kind, a length of time, a day. */
const VALUE = 1;
const LENGTH = 2;
const DAY = 4;
const UNKNOWN = 8;

/** By the number of their spelling. */
const known = new Uint8Array(MOST_SPELLINGS).fill(UNKNOWN);

/** "2h", "90min". */
const FIGURE_AND_UNIT = /\d\p{L}/u;

function find({ lower }: Token): number {
  if (/\d/.test(lower)) return VALUE | DAY | (FIGURE_AND_UNIT.test(lower) ? LENGTH : 0);
  // Single letters measure time behind a figure alone, which tells of a value itself.
  if (!isTelling(lower)) return LETTER_UNITS.has(lower) ? LENGTH : 0;
  const isDated = (triggers('word', lower) & DATED) !== 0;
  // "Over the weekend" is a day and a length.
  const isTimed = isDated || TIME_UNITS.has(lower) || SHORT_TIMES.has(lower) || LONG_WORDS.has(lower);
  // Small numbers alone make no day: "two", where "the second" and "nineteen eighty" may.
  return VALUE | (isTimed ? LENGTH : 0) | (isTimed || !UNITS.has(lower) ? DAY : 0);
}

function told(token: Token): number {
  const { spelling } = token;
  if (spelling < 0) return find(token);
  if (known[spelling] === UNKNOWN) known[spelling] = find(token);
  return known[spelling]!;
}

/** What tokens `from` to `to` (exclusive) may hold; a question for `mayHold`. */
export function tellingOf(tokens: readonly Token[], from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= told(tokens[at]!);
  return bits;
}

/** False where no value of the kind can stand; `telling` is what `tellingOf` gave. */
export function mayHold(telling: number, kind: MeasuredKind): boolean {
  if ((telling & VALUE) === 0) return false;
  if (kind === 'duration') return (telling & LENGTH) !== 0;
  return kind !== 'date' || (telling & DAY) !== 0;
}
