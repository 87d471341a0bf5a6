/** Units of time behind a number, and smaller ones behind those. */
import { type Lexeme, lexemeAt } from './lex.ts';
import { type Found, measure } from './measure.ts';
import { readNumber } from './numbers.ts';
import { stepOf } from './number-parts.ts';
import { LETTER_UNITS, SHORT_UNITS, TIME_UNITS } from './time-words.ts';

const MINUTE = 60;

export interface Unit {
  seconds: number;
  to: number;
}

export function timeUnitAt(lexemes: readonly Lexeme[], i: number, afterFigure: boolean, inside: boolean): Unit | null {
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
  const next = lexemeAt(lexemes, i + 1);
  const apart =
    lexeme.s === 'h' &&
    next.type !== 'word' &&
    (next.type !== 'num' || SHORT_UNITS.get(lexemeAt(lexemes, i + 2).s) === MINUTE);
  if (!afterFigure || (!lexeme.glued && !apart)) return null;
  const letter = LETTER_UNITS.get(lexeme.s);
  if (letter === undefined || lexeme.cap || ((lexeme.s === 'm' || lexeme.s === 's') && !inside)) return null;
  return { seconds: letter, to: i + 1 };
}

/** Grain of a number of units: minutes, seconds and days count in tens where they are round, all longer units in ones. */
export function grainOf(step: number, seconds: number): number {
  const coarsest = seconds < 3600 || seconds === 86400 ? 10 : 1;
  return Math.min(step, coarsest) * seconds;
}

export function skipHyphen(lexemes: readonly Lexeme[], i: number): number {
  const at = lexemeAt(lexemes, i);
  return at.s === '-' && (at.glued || lexemeAt(lexemes, i + 1).glued) ? i + 1 : i;
}

/** Adds smaller units behind: "and 55 minutes", "30m", ", 20 minutes", "and a half". */
export function compound(lexemes: readonly Lexeme[], start: Unit): { seconds: number; to: number; grain: number } {
  let { to } = start;
  let last = start.seconds;
  let seconds = 0;
  let grain = 0;
  for (let round = 0; round < 3; round++) {
    let at = to;
    const link = lexemeAt(lexemes, at);
    if (link.s === ',') at++;
    if (lexemeAt(lexemes, at).s === 'and' || lexemeAt(lexemes, at).s === '-') at++;
    if (lexemeAt(lexemes, at).s === 'and') at = skipHyphen(lexemes, at + 1);
    const first = lexemeAt(lexemes, at);
    if (at > to && link.s !== ',') {
      const half = halfAt(lexemes, at);
      if (half) return { seconds: seconds + half.share * last, to: half.to, grain: last / 2 };
    }
    const number =
      first.s === 'a' || first.s === 'an' ? { value: 1, to: at + 1, digits: false } : readNumber(lexemes, at);
    if (!number || !(number.value > 0)) break;
    const unit =
      timeUnitAt(lexemes, skipHyphen(lexemes, number.to), number.digits, true) ?? minutesBehindH(lexemes, at);
    if (!unit || unit.seconds >= last || number.value * unit.seconds >= last * 1.5) break;
    seconds += number.value * unit.seconds;
    grain = grainOf(stepOf(number.value), unit.seconds);
    last = unit.seconds;
    to = unit.to;
  }
  return { seconds, to, grain };
}

/** "1h30": the minutes written at the hour's letter need none of their own. */
function minutesBehindH(lexemes: readonly Lexeme[], i: number): Unit | null {
  const { s, glued } = lexemeAt(lexemes, i);
  return glued && lexemeAt(lexemes, i - 1).s === 'h' && /^[0-5]\d$/.test(s) ? { seconds: MINUTE, to: i + 1 } : null;
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

export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function nameOf(seconds: number): string {
  for (const [name, size] of TIME_UNITS) if (size === seconds) return name;
  return 'second';
}

export function one(from: number, to: number, seconds: number, grain = seconds): Found {
  return { from, to, value: measure('duration', seconds, seconds, grain, nameOf(seconds)) };
}
