import { expect, it } from 'vitest';
import { tokenise } from '../../../lib/text/tokens.ts';
import { mayHoldValue } from '../../../lib/values/telling.ts';

const may = (text: string): boolean => {
  const tokens = tokenise(text);
  return mayHoldValue(tokens, 0, tokens.length);
};

it.each([
  'The talks took two hours.',
  'It cost €5.',
  'They met on Tuesday.',
  'They spoke again that night.',
  'A dozen agreed.',
  'He waited an hr.',
  'They met at noon.',
  'It began at 7pm.',
])('a value may stand in "%s"', (text) => {
  expect(may(text)).toBe(true);
});

it.each([
  'The good president said that this was no end.',
  "All of the U.S. can try a new start, in the President's own words.",
  `An ${'extraordinarily'.repeat(3)} long word.`,
])('no value stands in "%s"', (text) => {
  expect(may(text)).toBe(false);
});

it('looks at the words between its bounds alone', () => {
  const tokens = tokenise('Two men spoke. They left.');
  expect([mayHoldValue(tokens, 0, 3), mayHoldValue(tokens, 3, 5)]).toEqual([true, false]);
});
