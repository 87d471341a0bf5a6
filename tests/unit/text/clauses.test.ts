import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../lib/text/clauses.ts';

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
