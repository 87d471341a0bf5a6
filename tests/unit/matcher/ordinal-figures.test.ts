import { expect, it } from 'vitest';
import { ordinalsIn } from '../../../lib/matcher/ordinal-figures.ts';
import { sentenceOf } from '../../helpers/harbour-engine.ts';

const YEAR = 365 * 86_400;
const read = (text: string, kind: 'count' | 'duration') =>
  ordinalsIn(sentenceOf(text), kind).map(({ from, to, value: { min, max, unit } }) => [from, to, min, max, unit]);

it('counts what is written as an ordinal', () => {
  expect(read('They stand on the 10th yard line.', 'count')).toEqual([[4, 4, 10, 10, null]]);
  expect(read('The tenth ferry, then the twelfth.', 'count').map(([, , min]) => min)).toEqual([10, 12]);
});

it('reads how long something has gone on from the year it is in', () => {
  expect(read('The toll is in its fourth year.', 'duration')).toEqual([[5, 6, 3 * YEAR, 4 * YEAR, 'year']]);
  expect(read('The talks entered their 2nd day.', 'duration')).toEqual([[4, 5, 86_400, 2 * 86_400, 'day']]);
  expect(read('The fourth ferry sails.', 'duration')).toEqual([]);
});
