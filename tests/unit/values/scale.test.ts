import { describe, expect, it } from 'vitest';
import { labelWidth } from '../../../lib/values/scale-labels.ts';
import { createTicks } from '../../../lib/values/scale.ts';
import type { MeasuredKind } from '../../../lib/values/types.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const labels = (kind: MeasuredKind, low: number, high: number, unit: string | null = null, locale = 'en') =>
  createTicks(low, high, { kind, unit, locale }).map(({ label }) => label.replace(/[\u202f\u00a0]/g, ' '));

describe('ticks', () => {
  it.each<[MeasuredKind, number, number, string | null, string[]]>([
    ['duration', 45 * 60, 160 * 60, 'minute', ['1h', '2h']],
    ['duration', 80 * 60, 125 * 60, 'minute', ['1h 30m', '1h 45m', '2h']],
    ['duration', 25 * 86400, 65 * 86400, 'day', ['30 days', '45 days', '60 days']],
    ['duration', 2 * 365 * 86400, 6 * 365 * 86400, 'year', ['2 yrs', '3 yrs', '4 yrs', '5 yrs', '6 yrs']],
    ['count', 4.9, 6.1, null, ['5', '6']],
    ['count', -90_000, 1_590_000, null, ['0', '500K', '1M', '1.5M']],
    ['percent', 17, 31, null, ['20%', '25%', '30%']],
    ['money', 0, 3e9, 'USD', ['$0', '$1B', '$2B', '$3B']],
    ['date', day('2025-03-17'), day('2025-03-25'), null, ['Mar 18', 'Mar 23']],
    ['date', day('2021-06-01'), day('2025-06-01'), null, ['2022', '2023', '2024', '2025']],
    ['clock-time', 590, 665, 'Europe/Oslo', ['10:00 AM', '10:30 AM', '11:00 AM']],
  ])('%s from %d to %d %s', (kind, low, high, unit, wanted) => {
    expect(labels(kind, low, high, unit)).toEqual(wanted);
  });

  it('names the ends where no two round figures have room', () => {
    expect(labels('date', day('2025-03-13'), day('2025-06-05'))).toEqual(['Mar 18', 'May 31']);
  });

  it('prints a currency that Intl does not know as a number', () => {
    expect(labels('money', 0, 4, 'gold')).toContain('2');
  });

  it('speaks the language of the reader', () => {
    expect(labels('count', 0, 3e6, null, 'de')).toContain('2 Mio.');
  });

  it('measures no marks of direction', () => {
    expect(labelWidth('\u200e5%\u200e')).toBe(labelWidth('5%'));
  });
});
