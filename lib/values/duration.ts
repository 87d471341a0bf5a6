/** Durations: how long something took or will take, in seconds. */
import { lexemeAt, type Lexeme } from './lex.ts';
import { measure, type Found } from './measure.ts';
import { readNumber, stepOf } from './numbers.ts';
import { extendQuantity, type Quantity } from './quantity.ts';
import { LETTER_UNITS, SHORT_UNITS, TIME_UNITS } from './time-words.ts';
import type { NumberRead } from './numbers.ts';

const BETWEEN = new Set(
  'more full whole long straight consecutive additional further extra solid working business calendar entire good total uninterrupted other'.split(
    ' ',
  ),
);
const EVENTS = new Set(
  'war conflict invasion dispute ceasefire truce agreement deal treaty blockade siege campaign pandemic occupation crisis feud standoff insurgency offensive rivalry alliance law ban strike talks peace call'.split(
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
const LONG_WORDS: ReadonlyMap<string, number> = new Map([
  ['hourlong', 3600],
  ['daylong', 86400],
  ['weeklong', 604800],
  ['monthlong', 2592000],
  ['yearlong', 31536000],
  ['decadelong', 315360000],
]);

interface Unit {
  seconds: number;
  to: number;
}

function timeUnitAt(lexemes: readonly Lexeme[], i: number, afterFigure: boolean, inside: boolean): Unit | null {
  const lexeme = lexemeAt(lexemes, i);
  if (lexeme.type !== 'word') return null;
  const spelled = TIME_UNITS.get(lexeme.s);
  if (spelled !== undefined) return { seconds: spelled, to: i + 1 };
  const short = SHORT_UNITS.get(lexeme.s);
  if (short !== undefined)
    return {
      seconds: short,
      to:
        lexemeAt(lexemes, i + 1).s === '.' && lexemeAt(lexemes, i + 1).glued && !lexemeAt(lexemes, i + 2).cap
          ? i + 2
          : i + 1,
    };
  const apart = lexeme.s === 'h' && lexemeAt(lexemes, i + 1).type !== 'word' && lexemeAt(lexemes, i + 1).type !== 'num';
  if (!afterFigure || (!lexeme.glued && !apart)) return null;
  const letter = LETTER_UNITS.get(lexeme.s);
  if (letter === undefined || lexeme.cap || ((lexeme.s === 'm' || lexeme.s === 's') && !inside)) return null;
  return { seconds: letter, to: i + 1 };
}

/** Grain of a number of units: minutes, seconds and days count in tens where they are round, all longer units in ones. */
function grainOf(step: number, seconds: number): number {
  const coarsest = seconds < 3600 || seconds === 86400 ? 10 : 1;
  return Math.min(step, coarsest) * seconds;
}

/** "24 hours a day", "40 hours per week": how often, not how long. */
function isRate(lexemes: readonly Lexeme[], to: number, seconds: number): boolean {
  const word = lexemeAt(lexemes, to).s;
  if (word !== 'a' && word !== 'per' && word !== 'each' && word !== 'every' && word !== '/') return false;
  return (TIME_UNITS.get(lexemeAt(lexemes, to + 1).s) ?? 0) > seconds;
}

/** "60 Minutes", "48 Hours": a title, where the words around are not all capitals. */
function isTitle(lexemes: readonly Lexeme[], from: number, unitAt: number): boolean {
  const unit = lexemeAt(lexemes, unitAt);
  const before = lexemeAt(lexemes, from - 1);
  return (
    unit.cap &&
    lexemeAt(lexemes, from).type === 'num' &&
    before.type !== 'end' &&
    !before.cap &&
    !lexemeAt(lexemes, unitAt + 1).cap
  );
}

/** "40-year-old", "three years old", "five years of age": an age, unless a thing that goes on is that old. */
function isAge(lexemes: readonly Lexeme[], to: number): boolean {
  let at = to;
  if (lexemeAt(lexemes, at).s === '-') at++;
  const word = lexemeAt(lexemes, at).s;
  if (word === 'olds') return true;
  if (word === 'of' && lexemeAt(lexemes, at + 1).s === 'age') return true;
  if (word !== 'old' && word !== 'older' && word !== 'younger') return false;
  for (let k = at + 1; k <= at + 2; k++) if (EVENTS.has(lexemeAt(lexemes, k).s)) return false;
  for (let k = to - 1; k >= 0 && k > to - 9; k--) {
    const lexeme = lexemes[k]!;
    if (lexeme.s === '.' || lexeme.s === ',') break;
    if (EVENTS.has(lexeme.s)) return false;
  }
  return true;
}

function skipHyphen(lexemes: readonly Lexeme[], i: number): number {
  const at = lexemeAt(lexemes, i);
  return at.s === '-' && (at.glued || lexemeAt(lexemes, i + 1).glued) ? i + 1 : i;
}

/** Adds smaller units behind: "and 55 minutes", "30m", ", 20 minutes", "and a half". */
function compound(lexemes: readonly Lexeme[], start: Unit): { seconds: number; to: number; grain: number } {
  let { to } = start;
  let last = start.seconds;
  let seconds = 0;
  let grain = 0;
  for (let round = 0; round < 3; round++) {
    let at = to;
    const link = lexemeAt(lexemes, at);
    if (link.s === ',') at++;
    if (lexemeAt(lexemes, at).s === 'and' || lexemeAt(lexemes, at).s === '-') at++;
    if (lexemeAt(lexemes, at).s === 'and') at++;
    const first = lexemeAt(lexemes, at);
    if (at > to && link.s !== ',') {
      const half = halfAt(lexemes, at);
      if (half) return { seconds: seconds + half.share * last, to: half.to, grain: last / 2 };
    }
    const number =
      first.s === 'a' || first.s === 'an' ? { value: 1, to: at + 1, digits: false } : readNumber(lexemes, at);
    if (!number || !(number.value > 0)) break;
    const unit = timeUnitAt(lexemes, skipHyphen(lexemes, number.to), number.digits, true);
    if (!unit || unit.seconds >= last || number.value * unit.seconds >= last * 1.5) break;
    seconds += number.value * unit.seconds;
    grain = grainOf(stepOf(number.value), unit.seconds);
    last = unit.seconds;
    to = unit.to;
  }
  return { seconds, to, grain };
}

/** "a half", "half", "a quarter", "three quarters" at `i`, with no noun of its own behind. */
function halfAt(lexemes: readonly Lexeme[], i: number): { share: number; to: number } | null {
  let at = i;
  const word = lexemeAt(lexemes, at).s;
  if (word === 'three' && lexemeAt(lexemes, at + 1).s === 'quarters') return { share: 0.75, to: at + 2 };
  if (word === 'a' || word === 'one') at++;
  if (lexemeAt(lexemes, at).s === '-') at++;
  const part = lexemeAt(lexemes, at).s;
  if (part === 'half')
    return lexemeAt(lexemes, at + 1).s === 'of' || lexemeAt(lexemes, at + 1).s === 'an'
      ? null
      : { share: 0.5, to: at + 1 };
  return at > i && part === 'quarter' ? { share: 0.25, to: at + 1 } : null;
}

function afterQuantity(lexemes: readonly Lexeme[], i: number, quantity: Quantity): Found | null {
  const { first } = quantity;
  if (first.ordinal || quantity.low < 0) return null;
  let at = skipHyphen(lexemes, quantity.to);
  if (BETWEEN.has(lexemeAt(lexemes, at).s)) at++;
  if (lexemeAt(lexemes, at).s === 'of' && first.fraction) at += /^an?$/.test(lexemeAt(lexemes, at + 1).s) ? 2 : 1;
  else if (first.fraction && /^an?$/.test(lexemeAt(lexemes, at).s)) at++;
  const unit = timeUnitAt(lexemes, at, first.digits, false);
  if (!unit || isAge(lexemes, unit.to) || isRate(lexemes, unit.to, unit.seconds) || isTitle(lexemes, i, at))
    return null;
  const open = quantity.range ? { seconds: 0, to: unit.to, grain: 0 } : compound(lexemes, unit);
  let { to } = open;
  if (lexemeAt(lexemes, to).s === '-' && lexemeAt(lexemes, to + 1).s === 'long') to += 2;
  const grain = open.grain || grainOf(quantity.step, unit.seconds);
  return {
    from: i,
    to,
    anchored: isAnchored(lexemes, i, to),
    inner: [{ from: i, to: first.to, value: measure('number', first.value, first.value, first.step) }],
    value: measure(
      'duration',
      tidy(quantity.low * unit.seconds + open.seconds),
      tidy(quantity.high * unit.seconds + open.seconds),
      grain,
      nameOf(unit.seconds),
    ),
  };
}

/** "ten days before the shooting", "two weeks later", "the three-year-old war": tells when or how old, not how long. */
function isAnchored(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const word = lexemeAt(lexemes, to).s;
  if (word === 'after') return /^an?$/.test(lexemeAt(lexemes, from).s);
  if (word === '-' || word === 'old') return lexemeAt(lexemes, word === '-' ? to + 1 : to).s === 'old';
  return /^(?:before|earlier|later|ago|hence)$/.test(word);
}

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function nameOf(seconds: number): string {
  for (const [name, size] of TIME_UNITS) if (size === seconds) return name;
  return 'second';
}

function one(from: number, to: number, seconds: number, grain = seconds): Found {
  return { from, to, value: measure('duration', seconds, seconds, grain, nameOf(seconds)) };
}

/** "an hour", "an hour and a half", "another week", "a couple of days", "all day", "half an hour", "the past decade". */
function withoutNumber(lexemes: readonly Lexeme[], i: number): Found | null {
  const word = lexemeAt(lexemes, i).s;
  const long = LONG_WORDS.get(word);
  if (long !== undefined) return one(i, i + 1, long);
  if (TIME_UNITS.has(word)) return bareUnit(lexemes, i);
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
  if (word === 'a' || word === 'an') {
    const next = lexemeAt(lexemes, i + 1);
    if (next.s === 'half') return withoutNumber(lexemes, i + 1);
    if (next.s === 'couple' || next.s === 'few') {
      let at = i + 2;
      if (lexemeAt(lexemes, at).s === 'of') at++;
      if (BETWEEN.has(lexemeAt(lexemes, at).s)) at++;
      const unit = timeUnitAt(lexemes, at, false, false);
      return unit ? few(i, unit, next.s === 'couple' ? 2 : 3) : null;
    }
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
  if (word === 'few' || word === 'couple') {
    let at = i + 1;
    if (lexemeAt(lexemes, at).s === 'of') at++;
    if (BETWEEN.has(lexemeAt(lexemes, at).s)) at++;
    const unit = timeUnitAt(lexemes, at, false, false);
    return unit ? few(i, unit, word === 'couple' ? 2 : 3) : null;
  }
  return null;
}

/** "a few days" is about three. */
function few(from: number, unit: Unit, count: number): Found {
  const value = {
    ...measure('duration', count * unit.seconds, count * unit.seconds, unit.seconds, nameOf(unit.seconds)),
    bound: 'about' as const,
  };
  return { from, to: unit.to, value };
}

const LENGTHENERS = new Set('for recent coming past last took lasted takes lasts lasting spent'.split(' '));
const PERIODS = new Set(['decade', 'century']);

/** "for years", "hours-long", "the past decade", "hour-long", "day-long". */
function bareUnit(lexemes: readonly Lexeme[], i: number): Found | null {
  const { s } = lexemes[i]!;
  const seconds = TIME_UNITS.get(s)!;
  const dashed = lexemeAt(lexemes, i + 1).s === '-' && lexemeAt(lexemes, i + 2).s === 'long';
  if (s.endsWith('s')) {
    const before = lexemeAt(lexemes, i - 1).s;
    const followed = before === 'the' && /^(?:that|which|since)$/.test(lexemeAt(lexemes, i + 1).s);
    if (!dashed && !followed && !LENGTHENERS.has(before)) return null;
    if (s === 'seconds' || s === 'minutes') return null;
    const value = { ...measure('duration', 2 * seconds, null, seconds, nameOf(seconds)), bound: 'at-least' as const };
    return { from: i, to: dashed ? i + 3 : i + 1, value };
  }
  if (dashed) return one(i, i + 3, seconds);
  const before = lexemeAt(lexemes, i - 1).s;
  if (PERIODS.has(s) && (before === 'past' || before === 'last' || before === 'next')) return one(i, i + 1, seconds);
  return null;
}

/** The duration at lexeme `i`; `number` is what `readNumber` gave there. */
export function readDuration(lexemes: readonly Lexeme[], i: number, number: NumberRead | null): Found | null {
  if (number) {
    const found =
      afterQuantity(lexemes, i, extendQuantity(lexemes, i, number)) ??
      afterQuantity(lexemes, i, {
        low: number.value,
        high: number.value,
        step: number.step,
        to: number.to,
        first: number,
        range: false,
      });
    if (found) return found;
  }
  return withoutNumber(lexemes, i);
}
