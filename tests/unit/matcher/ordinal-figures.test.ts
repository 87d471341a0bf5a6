import { expect, it } from 'vitest';
import { ordinalsIn } from '../../../lib/matcher/ordinal-figures.ts';
import { sentenceOf } from '../../helpers/harbour-engine.ts';

it('counts what is written as an ordinal', () => {
  const read = (text: string) =>
    ordinalsIn(sentenceOf(text)).map(({ from, to, value: { min, max } }) => [from, to, min, max]);
  expect(read('They stand on the 10th yard line.')).toEqual([[4, 4, 10, 10]]);
  expect(read('The tenth ferry, then the twelfth.').map(([, , min]) => min)).toEqual([10, 12]);
});
