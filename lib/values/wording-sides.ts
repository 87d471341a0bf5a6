/** One sentence of two that are held against each other, by its words. */
import type { Token } from '../text/tokens.ts';
import { DEMONYMS } from './nations.ts';

export interface Side {
  tokens: readonly Token[];
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

export function sideOf(tokens: readonly Token[]): Side {
  return {
    tokens,
    words: new Set(tokens.map((token) => token.lower)),
    stems: new Set(tokens.map((token) => token.stem)),
  };
}

export const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && !DEMONYMS.has(token.lower);

export function shared(a: Side, b: Side): number {
  return [...a.stems].filter((word) => word.length > 3 && b.stems.has(word)).length;
}

export function lastOfName(tokens: readonly Token[], from: number): Token {
  let at = from;
  while (isName(tokens[at + 1])) at++;
  return tokens[at]!;
}
