import { expect, it } from 'vitest';
import { tokenise } from '../../../lib/text/tokens.ts';
import type { MeasuredKind } from '../../../lib/values/types.ts';
import { mayHold, tellingOf } from '../../../lib/values/telling.ts';

const may = (text: string, kind: MeasuredKind = 'number'): boolean => {
  const tokens = tokenise(text);
  return mayHold(tellingOf(tokens, 0, tokens.length), kind);
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

it.each([
  ['The talks took two hours.', true],
  ['A monthlong pause.', true],
  ['It took 90min.', true],
  ['It took 1h 30 m.', true],
  ['Away over the weekend.', true],
  ['Two men spoke to 300 others.', false],
  ['It cost €5 million.', false],
])('whether a duration may stand in "%s": %s', (text, expected) => {
  expect(may(text, 'duration')).toBe(expected);
});

it.each([
  ['They met on Tuesday.', true],
  ['They met two days before.', true],
  ['The second, nineteen eighty.', true],
  ['Two men spoke to seven others.', false],
])('whether a day may stand in "%s": %s', (text, expected) => {
  expect(may(text, 'date')).toBe(expected);
});

it('looks at the words between its bounds alone', () => {
  const tokens = tokenise('Two men spoke. They left.');
  const holds = (from: number, to: number): boolean => mayHold(tellingOf(tokens, from, to), 'count');
  expect([holds(0, 3), holds(3, 5)]).toEqual([true, false]);
});
