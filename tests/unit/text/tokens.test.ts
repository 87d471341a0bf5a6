import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/text/tokens.ts';

describe('tokenise', () => {
  it('splits compounds and remembers the hyphen', () => {
    expect(tokenise('a two-hour call').map(({ lower, joined }) => [lower, joined])).toEqual([
      ['a', false],
      ['two', false],
      ['hour', true],
      ['call', false],
    ]);
  });

  it('keeps figures, apostrophes and initialisms whole', () => {
    expect(tokenise("Didn't U.S. and U.K. officials give 2,500.5? Smith's did.").map(({ lower }) => lower)).toEqual([
      "didn't",
      'u.s.',
      'and',
      'uk',
      'officials',
      'give',
      '2,500.5',
      'smith',
      'did',
    ]);
  });

  it('tells the country from the pronoun', () => {
    expect(tokenise('US told us').map(({ lower }) => lower)).toEqual(['u.s.', 'told', 'us']);
  });

  it('gives offsets into the text', () => {
    const text = '"Yes," they said.';
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
