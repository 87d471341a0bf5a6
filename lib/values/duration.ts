/** Durations: how long something took or will take, in seconds. */
import { isAge, isAnchored, isRate, isTitle } from './duration-checks.ts';
import { compound, grainOf, nameOf, skipHyphen, tidy, timeUnitAt } from './duration-units.ts';
import { BETWEEN, withoutNumber } from './duration-words.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { type Found, measure } from './measure.ts';
import type { NumberRead } from './number-parts.ts';
import { extendQuantity, type Quantity } from './quantity.ts';

/** "90-plus minutes", "90+ minutes": end of the sign that opens the figure upwards, or null. */
function plusEnd(lexemes: readonly Lexeme[], i: number): number | null {
  const first = lexemeAt(lexemes, i).s;
  if (first !== '-' && first !== 'plus' && first !== '+') return null;
  const at = skipHyphen(lexemes, i);
  const { s } = lexemeAt(lexemes, at);
  return s === 'plus' || s === '+' ? at + 1 : null;
}

function afterQuantity(lexemes: readonly Lexeme[], i: number, quantity: Quantity): Found | null {
  const { first } = quantity;
  if (first.ordinal || quantity.low < 0) return null;
  const plus = plusEnd(lexemes, quantity.to);
  let at = skipHyphen(lexemes, plus ?? quantity.to);
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
    value: {
      ...measure(
        'duration',
        tidy(quantity.low * unit.seconds + open.seconds),
        tidy(quantity.high * unit.seconds + open.seconds),
        grain,
        nameOf(unit.seconds),
      ),
      bound: plus === null ? null : 'at-least',
    },
  };
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
