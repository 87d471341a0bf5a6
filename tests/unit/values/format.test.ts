import { describe, expect, it } from 'vitest';
import { fromFigure } from '../../../lib/values/figure.ts';
import { formatParts, formatValue } from '../../../lib/values/format.ts';
import type { Figure, Kind } from '../../../lib/values/types.ts';

describe('formatValue', () => {
  it.each<[Kind, Figure, string | null, string, string]>([
    ['duration', { is: 90 }, 'minute', 'en', '1 hour 30 minutes'],
    ['duration', { is: 150 }, 'minute', 'en', '2 hours 30 minutes'],
    ['duration', { is: 45 }, 'minute', 'en', '45 minutes'],
    ['duration', { is: 30 }, 'day', 'en', '30 days'],
    ['duration', { is: 3 }, 'year', 'de', '3 Jahre'],
    ['duration', { min: 180, max: 240 }, 'minute', 'en', '3 hours – 4 hours'],
    ['percent', { is: 20 }, null, 'en', '20%'],
    ['count', { is: 2500 }, 'soldier', 'en', '2,500'],
    ['money', { is: 2500000 }, 'USD', 'en', '$2.5M'],
    ['date', { is: '2025-03-18' }, null, 'en', 'March 18, 2025'],
    ['date', { min: '2014-01-01', max: '2014-12-31' }, null, 'en', '2014'],
    ['date', { min: '2022-02-01', max: '2022-02-28' }, null, 'en', 'February 2022'],
    ['clock-time', { is: '10:00' }, 'America/New_York', 'en', '10:00 AM ET'],
    ['choice', { is: 'Riyadh' }, null, 'en', 'Riyadh'],
  ])('%s %j in %s, %s', (kind, figure, unit, locale, wanted) => {
    expect(formatValue(fromFigure(kind, figure, unit, null)!, unit, locale).replaceAll('\u202f', ' ')).toBe(wanted);
  });

  it('hands the bound to the surface', () => {
    const value = fromFigure('duration', { min: 90 }, 'minute', 'at least')!;
    expect(formatParts(value, 'minute', 'en')).toEqual({ bound: 'at-least', text: '1 hour 30 minutes' });
    expect(formatValue(value, 'minute', 'en', (bound, text) => `${bound} ${text}`)).toBe('at-least 1 hour 30 minutes');
  });
});
