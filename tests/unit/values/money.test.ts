import { describe, expect, it } from 'vitest';
import { toFigure } from '../../../lib/values/figure.ts';
import { readValues } from '../../../lib/values/read.ts';
import type { Figure } from '../../../lib/values/types.ts';

describe('money', () => {
  it.each<[string, Figure, string]>([
    ['$2.5 million', { is: 2500000 }, 'USD'],
    ['more than €300,000', { min: 300000 }, 'EUR'],
    ['528 million francs', { is: 528000000 }, 'FRF'],
    ['ten US dollars', { is: 10 }, 'USD'],
    ['C$ 16.4 million', { is: 16400000 }, 'CAD'],
    ['£5m', { is: 5000000 }, 'GBP'],
    ['a 12-cent dividend', { is: 12 }, 'USX'],
    ['thirteen dollars and forty-five cents', { is: 13.45 }, 'USD'],
    ['$2-3 billion', { min: 2e9, max: 3e9 }, 'USD'],
  ])('%s', (text, figure, unit) => {
    const [reading, ...rest] = readValues(text, { reference: null });
    expect(rest).toEqual([]);
    expect(reading?.value.kind).toBe('money');
    expect(toFigure(reading!.value, null)).toEqual(figure);
    expect(reading?.value.unit).toBe(unit);
  });
});
