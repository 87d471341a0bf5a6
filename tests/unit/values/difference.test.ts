import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../lib/values/difference.ts';
import { fromFigure } from '../../../lib/values/figure.ts';
import type { Figure, Kind } from '../../../lib/values/types.ts';

describe('how far an account differs from the page', () => {
  it.each<[Kind, string | null, Figure, Figure, string, string | null]>([
    ['duration', 'minute', { is: 120 }, { is: 150 }, 'en', '30 minutes more'],
    ['duration', 'minute', { is: 150 }, { min: 90 }, 'en', '1 hour less'],
    ['duration', 'day', { is: 30 }, { is: 60 }, 'de', '30 Tage more'],
    ['duration', 'minute', { is: 100 }, { min: 90, max: 110 }, 'en', null],
    ['count', null, { is: 500 }, { is: 2500 }, 'en', '2,000 more'],
    ['percent', null, { is: 20 }, { is: 17.5 }, 'en', '2.5 less'],
    ['money', 'USD', { is: 2e9 }, { is: 5e8 }, 'en', '$1.5B less'],
    ['money', 'gold', { is: 5 }, { is: 7 }, 'en', '2 gold more'],
    ['date', null, { is: '2025-03-18' }, { is: '2025-03-17' }, 'en', '1 day earlier'],
    ['date', null, { is: '2025-03-18' }, { is: '2025-09-18' }, 'en', '6 months later'],
    ['date', null, { is: '2022-02-24' }, { min: '2014-01-01', max: '2014-12-31' }, 'en', '7.2 years earlier'],
    ['clock-time', 'Europe/Oslo', { is: '10:00' }, { is: '10:54' }, 'en', '54 minutes later'],
    ['clock-time', 'Europe/Oslo', { is: '23:50' }, { is: '00:05' }, 'en', null],
    ['yes-no', null, { is: true }, { is: false }, 'en', null],
  ])('%s in %s: %j and %j, %s', (kind, unit, own, other, locale, wanted) => {
    const found = differenceOf(fromFigure(kind, own, unit, null), fromFigure(kind, other, unit, null), locale);
    expect(found && `${found.by} ${found.side}`).toBe(wanted);
  });

  it('is none between two units or where a value is missing', () => {
    const dollars = fromFigure('money', { is: 5 }, 'USD', null);
    expect(differenceOf(dollars, fromFigure('money', { is: 7 }, 'EUR', null), 'en')).toBeNull();
    expect(differenceOf(dollars, null, 'en')).toBeNull();
    expect(differenceOf(null, dollars, 'en')).toBeNull();
  });
});
