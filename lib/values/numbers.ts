/** Numbers in words and figures: the part every reader of values shares. */
import { type Lexeme, lexemeAt } from './lex.ts';
import { readFigure } from './number-figures.ts';
import { type NumberRead, result } from './number-parts.ts';
import { readWords } from './number-spelled.ts';
import { ORDINALS } from './number-words.ts';
import { NUMERIC } from './triggers.ts';

/** "one over three", "nine out of ten", "2^10": only where nothing behind makes the second number a quantity of its own. */
function joined(lexemes: readonly Lexeme[], top: NumberRead): NumberRead | null {
  const link = lexemeAt(lexemes, top.to);
  if (top.fraction || top.scaled) return null;
  if (link.s === '^' && link.glued) return power(lexemes, top);
  const outOf = link.s === 'out' && lexemeAt(lexemes, top.to + 1).s === 'of';
  if (link.s !== 'over' && !outOf) return null;
  const bottom = plain(lexemes, top.to + (outOf ? 2 : 1));
  if (!bottom || bottom.value <= 0 || bottom.ordinal || bottom.fraction) return null;
  if (outOf ? top.value > bottom.value || bottom.value > 1000 : lexemeAt(lexemes, bottom.to).type === 'word')
    return null;
  return result(top.value / bottom.value, bottom.to, { fraction: true, step: 0.05, digits: top.digits });
}

function power(lexemes: readonly Lexeme[], base: NumberRead): NumberRead | null {
  let at = base.to + 1;
  let sign = 1;
  for (; at < base.to + 4 && (lexemeAt(lexemes, at).s === '-' || lexemeAt(lexemes, at).s === '+'); at++)
    if (lexemeAt(lexemes, at).s === '-') sign = -sign;
  const exponent = lexemeAt(lexemes, at);
  if (exponent.type !== 'num' || Math.abs(exponent.v) > 64) return null;
  const value = base.value ** (sign * exponent.v);
  return Number.isFinite(value) ? result(value, at + 1, { digits: true }) : null;
}

function plain(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  const lexeme = lexemeAt(lexemes, i);
  if (lexeme.type === 'num') return readFigure(lexemes, i);
  if (lexeme.type !== 'word') return null;
  const ordinal = ORDINALS.get(lexeme.s);
  if (ordinal !== undefined) return result(ordinal, i + 1, { ordinal: true });
  return readWords(lexemes, i);
}

/** The number that begins at lexeme `i`, or null. A minus sign counts only where no word or figure touches it on the left. */
export function readNumber(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  const first = lexemeAt(lexemes, i);
  // The readers of dates, times and lengths ask again and again for the number at one place.
  if (first.number === undefined) first.number = first.bits & NUMERIC ? findNumber(lexemes, i) : null;
  return first.number;
}

function findNumber(lexemes: readonly Lexeme[], i: number): NumberRead | null {
  const first = lexemeAt(lexemes, i);
  let from = i;
  let sign = 1;
  if (first.s === 'minus' || first.s === 'negative') {
    sign = -1;
    from = i + 1;
  } else if (first.s === '-') {
    const next = lexemeAt(lexemes, i + 1);
    if (next.type !== 'num' || (i > 0 && (first.glued || (!next.glued && lexemeAt(lexemes, i - 1).type !== 'end'))))
      return null;
    sign = -1;
    from = i + 1;
  }
  const read = plain(lexemes, from);
  if (!read) return null;
  const whole = joined(lexemes, read) ?? read;
  return sign < 0 ? { ...whole, value: -whole.value } : whole;
}
