/** The name of a currency behind a number, with the nation before it: "US dollars", "New Zealand dollars", "Czech crowns". */
import { CURRENCY_SIGNS, CURRENCY_WORDS, NATIONS } from './currencies.ts';
import { CROWNS } from './currencies-world.ts';
import { type Lexeme, lexemeAt } from './lex.ts';
import { DEMONYMS } from './nations.ts';

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['U', 'USD'],
  ['C', 'CAD'],
  ['A', 'AUD'],
  ['H', 'HKD'],
  ['S', 'SGD'],
]);

/** Last words of places of two names. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['kong', 'HKD'],
  ['zealand', 'NZD'],
  ['taiwan', 'TWD'],
]);

export interface CurrencyName {
  unit: string;
  /** The currency's own word. */
  word: Lexeme;
  to: number;
}

const isName = (s: string): boolean => CURRENCY_WORDS.has(s) || s === 'crown' || s === 'crowns';

/** Lexeme of the currency's own word behind up to two names of its country: "10 New Zealand dollars". */
function ownWord(lexemes: readonly Lexeme[], i: number): number {
  let at = i;
  while (at < i + 2) {
    const lexeme = lexemeAt(lexemes, at);
    if (lexeme.type !== 'word' || isName(lexeme.s)) return at;
    if (!lexeme.cap && !DEMONYMS.has(lexeme.s) && !NATIONS.has(lexeme.s) && lexeme.s !== 'kong') return at;
    at++;
  }
  return at;
}

/** The currency named at lexeme `i`, or null. */
export function currencyAt(lexemes: readonly Lexeme[], i: number): CurrencyName | null {
  const at = ownWord(lexemes, i);
  const word = lexemeAt(lexemes, at);
  const before = at > i ? lexemeAt(lexemes, at - 1).s : '';
  if (word.s === 'crown' || word.s === 'crowns') {
    const unit = CROWNS.get(before);
    return unit === undefined ? null : { unit, word, to: at + 1 };
  }
  const signed = at === i || NATIONS.has(before);
  const unit = CURRENCY_WORDS.get(word.s) ?? (signed ? CURRENCY_SIGNS.get(word.s) : undefined);
  if (unit === undefined) return null;
  // A name in capitals before a currency with a capital is a company's: "three Alpine Bitcoin miners".
  if (at > i && word.cap && !NATIONS.has(before) && !DEMONYMS.has(before)) return null;
  if (at === i) return { unit, word, to: at + 1 };
  const nation = NATIONS.get(before) ?? '';
  const dollar = unit === 'USD' ? (DOLLARS.get(nation) ?? PLACES.get(before)) : undefined;
  return { unit: dollar ?? (nation === 'F' && unit === 'FRF' ? 'CHF' : unit), word, to: at + 1 };
}
