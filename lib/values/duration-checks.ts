/** What stands around a length of time that makes it an age, a rate, a title or a point in time. */
import { type Lexeme, lexemeAt } from './lex.ts';
import { TIME_UNITS } from './time-words.ts';

const EVENTS = new Set(
  'war conflict invasion dispute ceasefire truce agreement deal treaty blockade siege campaign pandemic occupation crisis feud standoff insurgency offensive rivalry alliance law ban strike talks peace call'.split(
    ' ',
  ),
);

/** "24 hours a day", "40 hours per week": how often, not how long. */
export function isRate(lexemes: readonly Lexeme[], to: number, seconds: number): boolean {
  const word = lexemeAt(lexemes, to).s;
  if (word !== 'a' && word !== 'per' && word !== 'each' && word !== 'every' && word !== '/') return false;
  return (TIME_UNITS.get(lexemeAt(lexemes, to + 1).s) ?? 0) > seconds;
}

/** "60 Minutes", "48 Hours": a title, where the words around are not all capitals. */
export function isTitle(lexemes: readonly Lexeme[], from: number, unitAt: number): boolean {
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
export function isAge(lexemes: readonly Lexeme[], to: number): boolean {
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

const CLAUSE_SUBJECTS = new Set('he she it they we both'.split(' '));

function isFor(lexemes: readonly Lexeme[], i: number): boolean {
  return lexemeAt(lexemes, i).s === 'for';
}

/** "ten days before the shooting", "two weeks later", "the three-year-old war": tells when or how old, not how long. */
export function isAnchored(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const word = lexemeAt(lexemes, to).s;
  if (word === 'after') return /^an?$/.test(lexemeAt(lexemes, from).s);
  if (word === '-' || word === 'old') return lexemeAt(lexemes, word === '-' ? to + 1 : to).s === 'old';
  // "Spoke for two hours before hanging up" tells how long; "for two hours before dinner" may tell when.
  if (word === 'before' && (isFor(lexemes, from - 1) || isFor(lexemes, from - 2)))
    return !CLAUSE_SUBJECTS.has(lexemeAt(lexemes, to + 1).s) && !/^\w{2,}ing$/.test(lexemeAt(lexemes, to + 1).s);
  return /^(?:before|earlier|later|ago|hence)$/.test(word);
}
