/** Plain numbers: how many of something there are. */
import { lexemeAt, type Lexeme } from './lex.ts';
import { measure, type Found } from './measure.ts';
import type { NumberRead } from './number-parts.ts';
import { extendQuantity } from './quantity.ts';

/** "one of the", "one another", "no one", "the one who": a pronoun, not a count. */
function isPronoun(lexemes: readonly Lexeme[], i: number): boolean {
  const before = lexemeAt(lexemes, i - 1).s;
  const after = lexemeAt(lexemes, i + 1).s;
  if (
    before === 'no' ||
    before === 'any' ||
    before === 'every' ||
    before === 'some' ||
    before === 'the' ||
    before === 'this' ||
    before === 'that' ||
    before === 'another' ||
    before === 'which'
  ) {
    return true;
  }
  return after === 'another' || after === "'s" || after === 'of' || after === 'who' || after === 'that';
}

/** "a 30-something", "4-1", "1.2.3", "B-52", "555-0100": figures that count nothing. */
function isName(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const before = lexemeAt(lexemes, from - 1);
  const first = lexemeAt(lexemes, from);
  const next = lexemeAt(lexemes, to);
  if (first.type === 'num') {
    if (first.glued && before.type === 'word') return true;
    if (first.glued && before.s === '-' && before.glued) {
      const word = lexemeAt(lexemes, from - 2);
      if (word.type === 'word' || word.type === 'num') return true;
    }
    if (first.glued && (before.s === '#' || before.s === ':' || before.s === '/' || before.s === '.'))
      return lexemeAt(lexemes, from - 2).type === 'num';
    if (next.glued && next.type === 'word' && lexemeAt(lexemes, to - 1).type === 'num') return true;
    if (next.glued && next.s === ':' && lexemeAt(lexemes, to + 1).type === 'num' && lexemeAt(lexemes, to + 1).glued)
      return true;
  }
  if (next.s === '-' && next.glued) {
    const follower = lexemeAt(lexemes, to + 1);
    if (follower.s === 'something' || follower.s === 'somethings') return true;
    if (first.type === 'num' && follower.type === 'num' && follower.glued) return true;
  }
  return false;
}

/** The number at lexeme `i`, or null where the figure is a name, a score or a pronoun. */
export function readCount(lexemes: readonly Lexeme[], i: number, number: NumberRead | null): Found | null {
  if (!number || number.ordinal) return null;
  const first = lexemeAt(lexemes, i);
  if (first.s === 'one' && number.to === i + 1 && isPronoun(lexemes, i)) return null;
  const quantity = extendQuantity(lexemes, i, number);
  if (isName(lexemes, i, number.to) && !quantity.range) return null;
  const grain = quantity.step;
  if (quantity.range && !isName(lexemes, i, quantity.to)) {
    return { from: i, to: quantity.to, value: measure('number', quantity.low, quantity.high, grain) };
  }
  const found: Found = { from: i, to: number.to, value: measure('number', number.value, number.value, number.step) };
  if (number.fraction && number.value > 0 && number.value <= 1) {
    found.inner = [{ from: i, to: number.to, value: measure('percent', number.value * 100, number.value * 100, 5) }];
  }
  return found;
}
