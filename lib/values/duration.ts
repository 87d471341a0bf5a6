/** Durations: how long something took or will take, in seconds. */
import { isAge, isAnchored, isRate, isTitle } from './duration-checks.ts';
import { compound, grainOf, nameOf, skipHyphen, tidy, timeUnitAt } from './duration-units.ts';
import { BETWEEN, withoutNumber } from './duration-words.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { type Found, measure } from './measure.ts';
import type { NumberRead } from './number-parts.ts';
import { extendQuantity, type Quantity } from './quantity.ts';
import type { Bound } from './types.ts';

/** "90-plus minutes", "90+ minutes", "ninety-odd minutes": the word between figure and unit that limits it, or null. */
function limitAt(lexemes: readonly Lexeme[], i: number): { bound: Bound; to: number } | null {
  const first = lexemeAt(lexemes, i).s;
  if (first !== '-' && first !== 'plus' && first !== '+' && first !== 'odd') return null;
  const at = skipHyphen(lexemes, i);
  const { s } = lexemeAt(lexemes, at);
  if (s === 'plus' || s === '+') return { bound: 'at-least', to: at + 1 };
  return s === 'odd' ? { bound: 'about', to: at + 1 } : null;
}

function afterQuantity(lexemes: readonly Lexeme[], i: number, quantity: Quantity): Found | null {
  const { first } = quantity;
  if (quantity.low < 0) return null;
  const limit = limitAt(lexemes, quantity.to);
  let at = skipHyphen(lexemes, limit?.to ?? quantity.to);
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
      bound: limit?.bound ?? null,
    },
  };
}

const INTO = new Set(['into', 'enter', 'enters', 'entered', 'entering']);
const OWNERS = new Set(['its', 'their', 'his', 'her']);

/** "Well into a third hour", "now in its fourth year": what has come to the third hour is more than two and up to three long. */
function intoOrdinal(lexemes: readonly Lexeme[], i: number, nth: number, to: number): Found | null {
  const owner = lexemeAt(lexemes, i - 1).s;
  const lead = lexemeAt(lexemes, i - 2).s;
  const isOwned = OWNERS.has(owner);
  if (!(INTO.has(lead) && (isOwned || owner === 'a' || owner === 'the')) && !(lead === 'in' && isOwned)) return null;
  const at = BETWEEN.has(lexemeAt(lexemes, to).s) ? to + 1 : to;
  const unit = timeUnitAt(lexemes, at, false, false);
  if (!unit || nth < 2 || lexemeAt(lexemes, at).s.endsWith('s')) return null;
  const { seconds } = unit;
  const value = measure('duration', (nth - 1) * seconds, nth * seconds, seconds, nameOf(seconds));
  return { from: i, to: unit.to, value };
}

/** The duration at lexeme `i`; `number` is what `readNumber` gave there. */
export function readDuration(lexemes: readonly Lexeme[], i: number, number: NumberRead | null): Found | null {
  if (number?.ordinal) return intoOrdinal(lexemes, i, number.value, number.to) ?? withoutNumber(lexemes, i);
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
