/** Sums of money: sign or name of a currency with a number. */
import { CURRENCY_SIGNS, CURRENCY_WORDS, HUNDREDTHS, SIGN_PREFIXES } from './currencies.ts';
import { LETTER_SIGNS } from './currencies-world.ts';
import { lexemeAt, type Lexeme } from './lex.ts';
import { measure, type Found } from './measure.ts';
import { currencyAt } from './money-names.ts';
import { readNumber } from './numbers.ts';
import type { NumberRead } from './number-parts.ts';
import { extendQuantity, type Quantity } from './quantity.ts';

function numberFound(from: number, quantity: Quantity): Found {
  return { from, to: quantity.to, value: measure('number', quantity.low, quantity.high, quantity.step) };
}

function found(from: number, to: number, quantity: Quantity, unit: string, at: number): Found {
  return {
    from,
    to,
    value: measure('money', quantity.low, quantity.high, quantity.step, unit),
    inner: [numberFound(at, quantity)],
  };
}

/** "m" and "b" are a scale only behind a sum: "$5m", "£2b". */
function sumScale(lexemes: readonly Lexeme[], quantity: Quantity): Quantity {
  const next = lexemeAt(lexemes, quantity.to);
  if (quantity.first.scaled || !next.glued || quantity.range) return quantity;
  const scale = next.s === 'm' ? 1e6 : next.s === 'b' ? 1e9 : 0;
  if (scale === 0) return quantity;
  return {
    ...quantity,
    low: quantity.low * scale,
    high: quantity.high * scale,
    step: quantity.step * scale,
    to: quantity.to + 1,
  };
}

/** "and forty-five cents", "and fifty", "forty five" behind whole units. */
function smallChange(lexemes: readonly Lexeme[], sum: Found): Found {
  const { value } = sum;
  if (value.min !== value.max || value.min === null) return sum;
  let at = sum.to;
  const and = lexemeAt(lexemes, at).s === 'and';
  if (and) at++;
  const change = readNumber(lexemes, at);
  if (!change || change.value <= 0 || change.value >= 100 || !Number.isInteger(change.value) || change.ordinal)
    return sum;
  const unit = CURRENCY_WORDS.get(lexemeAt(lexemes, change.to).s);
  const hundredth = unit !== undefined && HUNDREDTHS.get(unit) === value.unit;
  const next = lexemeAt(lexemes, change.to);
  if (!hundredth && (!(next.type === 'end' || next.s === '.') || value.min >= 1e5)) return sum;
  const total = value.min + change.value / 100;
  return {
    ...sum,
    to: hundredth ? change.to + 1 : change.to,
    value: { ...value, min: total, max: total, grain: 0.01 },
  };
}

/** "They won 5", "try 3 of them". */
const VERBS = new Set(['won', 'try']);

/** A minus sign that belongs to the sum behind it: "-$45", "( -£3m )", not "Tickets - $45". */
function isNegative(lexemes: readonly Lexeme[], i: number): boolean {
  const minus = lexemeAt(lexemes, i - 1);
  return minus.s === '-' && lexemeAt(lexemes, i).glued && (!minus.glued || lexemeAt(lexemes, i - 2).s === '(');
}

function negated(sum: Found): Found {
  const { min, max } = sum.value;
  if (min === null || min !== max) return sum;
  return { ...sum, from: sum.from - 1, value: { ...sum.value, min: -min, max: -min } };
}

/** The sum that begins with a sign or code at lexeme `i`. */
function signFirst(lexemes: readonly Lexeme[], i: number): Found | null {
  const first = lexemeAt(lexemes, i);
  let at = i;
  let unit = CURRENCY_SIGNS.get(first.s);
  const prefix = SIGN_PREFIXES.get(first.s);
  if (unit === undefined && prefix !== undefined && lexemeAt(lexemes, i + 1).s === '$') {
    unit = prefix;
    at = i + 1;
  } else if (unit === undefined && first.type === 'word') {
    const code = first.s.length === 3 && (first.cap || !VERBS.has(first.s));
    unit = code ? CURRENCY_WORDS.get(first.s) : undefined;
    const letters = LETTER_SIGNS.get(first.s);
    if (letters !== undefined && first.cap === (first.s !== 'kr')) {
      const figure = lexemeAt(lexemes, i + 1).s === '.' ? i + 2 : i + 1;
      if (lexemeAt(lexemes, figure).type === 'num') [unit, at] = [letters, figure - 1];
    }
  }
  if (unit === undefined) return null;
  const number = readNumber(lexemes, at + 1);
  if (!number || number.ordinal || (number.fraction && !number.digits)) return null;
  const quantity = sumScale(lexemes, extendQuantity(lexemes, at + 1, number));
  let to = quantity.to;
  const name = CURRENCY_WORDS.get(lexemeAt(lexemes, to).s);
  if (name !== undefined && (name === unit || unit === 'USD')) to++;
  const sum = smallChange(lexemes, found(i, to, quantity, unit, at + 1));
  return isNegative(lexemes, i) ? negated(sum) : sum;
}

/** The sum whose number stands first: "528 million francs", "12-cent", "ten US dollars", "100 ₡". */
function numberFirst(lexemes: readonly Lexeme[], i: number, number: NumberRead): Found | null {
  if (number.ordinal) return null;
  const quantity = extendQuantity(lexemes, i, number);
  let at = quantity.to;
  if (lexemeAt(lexemes, at).s === '-') at++;
  if (lexemeAt(lexemes, at).s === 'of' && number.scaled) at++;
  const shared = number.fraction && !number.digits && lexemeAt(lexemes, at).s === 'a';
  if (shared) at++;
  const name = currencyAt(lexemes, at);
  if (!name) return null;
  const { unit, word } = name;
  // "Half a dollar" is a sum, "half a pound" and "half a mark" seldom.
  if (shared && unit !== 'USD' && unit !== 'EUR') return null;
  if ((word.s === 'p' && !word.glued) || word.s === 'try' || word.s === 'real') return null;
  if (word.s === 'won' && !number.scaled && number.value < 1000) return null;
  if (CURRENCY_SIGNS.has(word.s) && lexemeAt(lexemes, name.to).type === 'num') return null;
  return smallChange(lexemes, found(i, name.to, quantity, unit, i));
}

/** The sum of money at lexeme `i`, or null. */
export function readMoney(lexemes: readonly Lexeme[], i: number, number: NumberRead | null): Found | null {
  return signFirst(lexemes, i) ?? (number && numberFirst(lexemes, i, number));
}

/** The figure in whole units of its currency: 470 pence are 4.70 pounds. */
export function wholeUnits(amount: number, unit: string | null): { amount: number; unit: string | null } {
  const whole = unit === null ? undefined : HUNDREDTHS.get(unit);
  return whole === undefined ? { amount, unit } : { amount: amount / 100, unit: whole };
}
