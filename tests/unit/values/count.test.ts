import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/values/types.ts';
import { read } from '../../helpers/read-figures.ts';

describe('numbers', () => {
  it.each<[string, Figure[]]>([
    ['2,500 soldiers', [{ is: 2500 }]],
    ['twenty-three wounded', [{ is: 23 }]],
    ['two dozen ships', [{ is: 24 }]],
    ['2.5 million people', [{ is: 2500000 }]],
    ['two to three million people', [{ min: 2000000, max: 3000000 }]],
    ['one hundred and six', [{ is: 106 }]],
    ['half a million', [{ is: 500000 }]],
    ['one-fifth of the land', [{ is: 0.2 }]],
    ['a quarter of them', [{ is: 0.25 }]],
    ['two thirds', [{ is: 2 / 3 }]],
    ['more than 300 drones', [{ min: 300 }]],
    ['as many as 40 ships', [{ max: 40 }]],
    ['nine and eleven', [{ is: 9 }, { is: 11 }]],
    ['40 000 people', [{ is: 40000 }]],
    ['three hundred thousand', [{ is: 300000 }]],
  ])('%s', (text, figures) => {
    expect(read(text, 'count')).toEqual(
      figures.map((figure) => (typeof figure.is === 'number' ? { is: Number(figure.is.toPrecision(12)) } : figure)),
    );
  });

  it.each([
    'one of the leaders',
    'no one came',
    'they beat them 4-1',
    'version 1.2.3 is out',
    'a B-52 bomber',
    'call 555-0100',
    'a 30-something',
    'the third man',
    'the F-16s',
    'a 25km road',
  ])('reads none in: %s', (text) => {
    expect(read(text, 'count')).toEqual([]);
  });
});
