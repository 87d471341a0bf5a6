import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/values/types.ts';
import { read } from '../../helpers/read-figures.ts';

describe('percentages', () => {
  it.each<[string, Figure]>([
    ['over 20%', { min: 20 }],
    ['roughly 20 per cent', { is: 20 }],
    ['some 12.5 percent', { is: 12.5 }],
    ['around one-fifth of the country', { is: 20 }],
    ['a third of voters', { is: 33.3333333333 }],
    ['between 15 and 20 percent', { min: 15, max: 20 }],
    ['15%-20%', { min: 15, max: 20 }],
    ['minus five percent', { is: -5 }],
  ])('%s', (text, figure) => {
    expect(read(text, 'percent')).toEqual([figure]);
  });
});
