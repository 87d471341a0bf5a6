import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../lib/text/clauses.ts';
import { stem } from '../../../lib/text/stem.ts';
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

describe('stem', () => {
  it.each([
    ['agree', 'agreed', 'agrees', 'agreeing'],
    ['pause', 'pauses', 'paused', 'pausing'],
    ['stop', 'stopped', 'stopping', 'stops'],
    ['attack', 'attacks', 'attacked'],
    ['country', 'countries'],
    ['speak', 'spoke', 'spoken', 'speaking'],
    ['reject', 'rejects', 'rejected', 'rejecting'],
    ['refuse', 'refused', 'refuses'],
    ['hour', 'hours'],
  ])('brings the forms of %s together', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['agree', 'disagree'],
    ['able', 'unable'],
    ['likely', 'unlikely'],
    ['hope', 'hopeless'],
    ['use', 'useless'],
    ['accept', 'acceptable'],
    ['war', 'ward'],
    ['late', 'lately'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('splitClauses', () => {
  const split = (text: string): string[] => splitClauses(text).map(({ start, end }) => text.slice(start, end));

  it.each<[string, string[]]>([
    ['They met on Monday, and he left on Tuesday', ['They met on Monday', 'and he left on Tuesday']],
    ['The plant, which has six reactors, was seized', ['The plant', 'which has six reactors', 'was seized']],
    ['The call lasted two hours', ['The call lasted two hours']],
    ['He agreed; she refused', ['He agreed', 'she refused']],
    ['It cost 2,500 euros', ['It cost 2,500 euros']],
  ])('%s', (text, clauses) => {
    expect(split(text)).toEqual(clauses);
  });
});
