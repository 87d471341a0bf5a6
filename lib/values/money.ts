/** Sums of money: sign or name of a currency with a number. */
import { CURRENCY_SIGNS, CURRENCY_WORDS, HUNDREDTHS, NATIONS, SIGN_PREFIXES } from './currencies.ts';
import { DEMONYMS } from './nations.ts';
import { lexemeAt, type Lexeme } from './lex.ts';
import { measure, type Found } from './measure.ts';
import { readNumber } from './numbers.ts';
import type { NumberRead } from './number-parts.ts';
import { extendQuantity, type Quantity } from './quantity.ts';

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['U', 'USD'],
  ['C', 'CAD'],
  ['A', 'AUD'],
  ['H', 'HKD'],
  ['S', 'SGD'],
]);

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
    unit = first.s.length === 3 || first.s === 'rmb' ? CURRENCY_WORDS.get(first.s) : undefined;
  }
  if (unit === undefined) return null;
  const number = readNumber(lexemes, at + 1);
  if (!number || number.ordinal || (number.fraction && !number.digits)) return null;
  const quantity = sumScale(lexemes, extendQuantity(lexemes, at + 1, number));
  let to = quantity.to;
  const name = CURRENCY_WORDS.get(lexemeAt(lexemes, to).s);
  if (name !== undefined && (name === unit || unit === 'USD')) to++;
  return smallChange(lexemes, found(i, to, quantity, unit, at + 1));
}

/** The sum whose number stands first: "528 million francs", "12-cent", "ten US dollars", "100 ₡". */
function numberFirst(lexemes: readonly Lexeme[], i: number, number: NumberRead): Found | null {
  if (number.ordinal) return null;
  const quantity = extendQuantity(lexemes, i, number);
  let at = quantity.to;
  if (lexemeAt(lexemes, at).s === '-') at++;
  if (lexemeAt(lexemes, at).s === 'of' && number.scaled) at++;
  const adjective = lexemeAt(lexemes, at).s;
  if (!NATIONS.has(adjective) && DEMONYMS.has(adjective) && CURRENCY_WORDS.has(lexemeAt(lexemes, at + 1).s)) at++;
  const nation = NATIONS.get(lexemeAt(lexemes, at).s);
  if (nation !== undefined) at += lexemeAt(lexemes, at).s === 'hong' ? 2 : 1;
  const word = lexemeAt(lexemes, at);
  const code = CURRENCY_SIGNS.get(word.s) ?? CURRENCY_WORDS.get(word.s);
  if (code === undefined || (word.s === 'p' && !word.glued) || word.s === 'try' || (word.s === 'won' && !number.scaled))
    return null;
  if (CURRENCY_SIGNS.has(word.s) && lexemeAt(lexemes, at + 1).type === 'num') return null;
  if (word.s === 'quid' || word.s !== 'real') {
    let unit = code;
    if (nation !== undefined && code === 'USD') unit = DOLLARS.get(nation) ?? unit;
    if (nation === 'F' && code === 'FRF') unit = 'CHF';
    return smallChange(lexemes, found(i, at + 1, quantity, unit, i));
  }
  return null;
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
