import { expect, it } from 'vitest';
import { createSpellings, MOST_SPELLINGS } from '../../../lib/text/spellings.ts';

/** A table of words as they are shown, and how often it was asked what is known of one. */
function table() {
  const described: [string, number][] = [];
  const at = createSpellings((shown, spelling) => {
    described.push([shown, spelling]);
    return { shown, spelling };
  });
  return { at, described };
}

it('describes a spelling once, wherever it stands', () => {
  const { at, described } = table();
  const first = at('a gull sat', 2, 6);
  expect(first).toEqual({ shown: 'gull', spelling: 0 });
  expect(at('gull', 0, 4)).toBe(first);
  expect(at('seagulls', 3, 7)).toBe(first);
  expect(described).toEqual([['gull', 0]]);
});

it('tells spellings apart by every character', () => {
  const { at } = table();
  const words = ['gull', 'Gull', 'gul', 'gulls', 'lulg', 'gülľ', '鴎'];
  const all = () => words.map((word) => at(word, 0, word.length));
  const numbers = words.map((shown, spelling) => ({ shown, spelling }));
  expect([all(), all()]).toEqual([numbers, numbers]);
});

it('remembers no word of unusual length', () => {
  const { at, described } = table();
  const long = 'x'.repeat(25);
  expect([at(long, 0, 25), at(long, 0, 25)].map(({ spelling }) => spelling)).toEqual([-1, -1]);
  expect(described).toHaveLength(2);
});

it('remembers so many words and no more, each by its own number', () => {
  const { at } = table();
  const numberOf = (word: string) => at(word, 0, word.length).spelling;
  const words = Array.from({ length: MOST_SPELLINGS }, (_, i) => `word${i.toString(36)}`);
  const inTurn = words.map((_, i) => i);
  expect(words.map(numberOf)).toEqual(inTurn);
  expect(numberOf('one-more')).toBe(-1);
  expect(words.map(numberOf)).toEqual(inTurn);
});
