/** Durations without a number: "an hour", "half a day", "monthlong", "for years". */
import { isAge, isAnchored } from './duration-checks.ts';
import { compound, nameOf, one, skipHyphen, timeUnitAt, type Unit } from './duration-units.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { type Found, measure } from './measure.ts';
import { readNumber } from './numbers.ts';
import { LONG_WORDS, TIME_UNITS } from './time-words.ts';
import type { Measure } from './types.ts';

export const BETWEEN = new Set(
  'more full whole long straight consecutive additional further extra solid working business calendar entire good total uninterrupted other'.split(
    ' ',
  ),
);

/** Words before "an hour" that show a length and not a rate ("$5 an hour", "twice a week"). */
const BEFORE_ARTICLE = new Set(
  (
    'for in within after of about around nearly almost over under than least most roughly approximately to by during into only just is was be been lasted lasts last lasting took takes take taking ran runs run ' +
    'spent spend spending waited wait exactly barely some another with and or from until before as him her them us it every up close half quite maybe perhaps probably he they'
  ).split(' '),
);

/** "an hour", "an hour and a half", "another week", "a couple of days", "all day", "half an hour", "the past decade". */
export function withoutNumber(lexemes: readonly Lexeme[], i: number): Found | null {
  const word = lexemeAt(lexemes, i).s;
  const long = LONG_WORDS.get(word);
  if (long !== undefined)
    return word.endsWith('slong') ? { from: i, to: i + 1, value: several(long) } : one(i, i + 1, long);
  if (TIME_UNITS.has(word)) return bareUnit(lexemes, i);
  if (word === 'multi') {
    const unit = timeUnitAt(lexemes, skipHyphen(lexemes, i + 1), false, false);
    return unit ? { from: i, to: unit.to, value: several(unit.seconds) } : null;
  }
  if (word === 'half') {
    let at = skipHyphen(lexemes, i + 1);
    if (/^an?$/.test(lexemeAt(lexemes, at).s)) at = skipHyphen(lexemes, at + 1);
    const unit = timeUnitAt(lexemes, at, false, false);
    return unit && TIME_UNITS.has(lexemeAt(lexemes, at).s) ? one(i, unit.to, unit.seconds / 2) : null;
  }
  if (word === 'all' || word === 'full' || word === 'whole' || word === 'entire' || word === 'another') {
    let at = skipHyphen(lexemes, i + 1);
    if (lexemeAt(lexemes, at).s === 'the') at++;
    const unit = timeUnitAt(lexemes, at, false, false);
    if (!unit || lexemeAt(lexemes, at).s.endsWith('s') || unit.seconds < 60) return null;
    const adverb =
      word === 'all' &&
      at === i + 1 &&
      !LENGTHENERS.has(lexemeAt(lexemes, i - 1).s) &&
      lexemeAt(lexemes, unit.to).s !== 'long';
    return { ...one(i, unit.to, unit.seconds), anchored: adverb };
  }
  if (word === 'quarter') {
    const unit = timeUnitAt(lexemes, skipHyphen(lexemes, i + 1), false, false);
    return unit && !lexemeAt(lexemes, unit.to - 1).s.endsWith('s') ? one(i, unit.to, unit.seconds / 4) : null;
  }
  if (word === 'several') {
    const at = BETWEEN.has(lexemeAt(lexemes, i + 1).s) ? i + 2 : i + 1;
    const unit = timeUnitAt(lexemes, at, false, false);
    // More than a couple and hardly ten: a reader takes four and seven for the same, so it is given to who asks only.
    return unit ? { from: i, to: unit.to, anchored: true, value: stretch(unit, 3, 9) } : null;
  }
  if (word === 'a' || word === 'an') {
    const next = lexemeAt(lexemes, i + 1);
    if (next.s === 'half' || next.s === 'quarter') return withoutNumber(lexemes, i + 1);
    if (next.s === 'couple' || next.s === 'few') return few(lexemes, i, i + 1);
    let at = i + 1;
    if (BETWEEN.has(next.s) || next.s === 'single') at++;
    const unit = timeUnitAt(lexemes, at, false, false);
    if (!unit || unit.seconds < 60 || lexemeAt(lexemes, at).s.endsWith('s') || isAge(lexemes, unit.to)) return null;
    const before = lexemeAt(lexemes, i - 1);
    if (
      before.type === 'word' &&
      !BEFORE_ARTICLE.has(before.s) &&
      at === i + 1 &&
      !/^(?:and|long|ago|later|earlier|before|after)$/.test(lexemeAt(lexemes, unit.to).s)
    )
      return null;
    if (before.type === 'num' || before.s === '%') return null;
    const upTo = orMore(lexemes, unit);
    if (upTo)
      return {
        from: i,
        to: upTo.to,
        anchored: isAnchored(lexemes, i, upTo.to),
        value: stretch(unit, 1, upTo.count),
      };
    const more = compound(lexemes, unit);
    return {
      from: i,
      to: more.to,
      anchored: isAnchored(lexemes, i, more.to),
      value: measure(
        'duration',
        unit.seconds + more.seconds,
        unit.seconds + more.seconds,
        more.grain || unit.seconds,
        nameOf(unit.seconds),
      ),
    };
  }
  return word === 'few' || word === 'couple' ? few(lexemes, i, i) : null;
}

/** "a few days" is about three, "a couple of days" about two; the word is lexeme `at`. */
function few(lexemes: readonly Lexeme[], from: number, at: number): Found | null {
  let behind = at + 1;
  if (lexemeAt(lexemes, behind).s === 'of') behind++;
  if (BETWEEN.has(lexemeAt(lexemes, behind).s)) behind++;
  const unit = timeUnitAt(lexemes, behind, false, false);
  if (!unit) return null;
  const count = lexemeAt(lexemes, at).s === 'couple' ? 2 : 3;
  return { from, to: unit.to, value: { ...stretch(unit, count, count), bound: 'about' } };
}

function stretch(unit: Unit, least: number, most: number): Measure {
  return measure('duration', least * unit.seconds, most * unit.seconds, unit.seconds, nameOf(unit.seconds));
}

/** "or two" behind "an hour", where "two" counts the same unit. */
function orMore(lexemes: readonly Lexeme[], unit: Unit): { count: number; to: number } | null {
  if (lexemeAt(lexemes, unit.to).s !== 'or') return null;
  const number = readNumber(lexemes, unit.to + 1);
  if (!number || number.ordinal || number.value <= 1 || number.value > 12) return null;
  return timeUnitAt(lexemes, skipHyphen(lexemes, number.to), number.digits, false)
    ? null
    : { count: number.value, to: number.to };
}

const LENGTHENERS = new Set('for coming past last took lasted takes lasts lasting spent'.split(' '));

const PERIODS = new Set(['decade', 'century']);

/** More than one of a unit: "for years", "a multi-day strike". */
function several(seconds: number): Measure {
  return { ...measure('duration', 2 * seconds, null, seconds, nameOf(seconds)), bound: 'at-least' };
}

/** "for years", "hours-long", "years-old", "the past decade", "hour-long", "day-long", "hour-and-a-half". */
function bareUnit(lexemes: readonly Lexeme[], i: number): Found | null {
  const { s } = lexemes[i]!;
  const seconds = TIME_UNITS.get(s)!;
  const tail = lexemeAt(lexemes, i + 1).s === '-' ? lexemeAt(lexemes, i + 2).s : '';
  const dashed = tail === 'long';
  if (s.endsWith('s')) {
    const before = lexemeAt(lexemes, i - 1).s;
    const followed = before === 'the' && /^(?:that|which|since)$/.test(lexemeAt(lexemes, i + 1).s);
    const compounded = dashed || tail === 'old';
    if (!compounded && !followed && !LENGTHENERS.has(before)) return null;
    if (s === 'seconds' || s === 'minutes') return null;
    return { from: i, to: compounded ? i + 3 : i + 1, value: several(seconds) };
  }
  if (dashed) return one(i, i + 3, seconds);
  if (tail === 'and') {
    const more = compound(lexemes, { seconds, to: i + 1 });
    return more.seconds > 0 ? one(i, more.to, seconds + more.seconds, more.grain) : null;
  }
  const before = lexemeAt(lexemes, i - 1).s;
  if (PERIODS.has(s) && (before === 'past' || before === 'last' || before === 'next')) return one(i, i + 1, seconds);
  return null;
}
