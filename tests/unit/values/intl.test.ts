import { expect, it } from 'vitest';
import { dateFormat, numberFormat } from '../../../lib/values/intl.ts';

it('makes a format once for a locale and its options', () => {
  const percent = { style: 'percent' } as const;
  expect(numberFormat('en', percent)).toBe(numberFormat('en', { ...percent }));
  expect(numberFormat('de', percent)).not.toBe(numberFormat('en', percent));
  expect(numberFormat('en', percent).format(0.5)).toBe('50%');
  expect(dateFormat('en', { year: 'numeric' })).toBe(dateFormat('en', { year: 'numeric' }));
});

it('refuses each time what there is not', () => {
  for (let time = 0; time < 2; time++)
    expect(() => numberFormat('en', { style: 'currency', currency: 'no currency' })).toThrow(RangeError);
});
