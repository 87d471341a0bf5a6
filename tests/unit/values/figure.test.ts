import { describe, expect, it } from 'vitest';
import { fromFigure, toFigure } from '../../../lib/values/figure.ts';
import type { Figure, Kind, Measure } from '../../../lib/values/types.ts';

describe('figures', () => {
  it.each<[Kind, Figure, string | null]>([
    ['duration', { min: 90 }, 'minute'],
    ['duration', { min: 180, max: 240 }, 'minute'],
    ['percent', { is: 20 }, null],
    ['date', { min: '2022-02-24', max: '2022-12-31' }, null],
    ['clock-time', { max: '12:52' }, 'America/New_York'],
  ])('%s %j comes back as it went in', (kind, figure, unit) => {
    expect(toFigure(fromFigure(kind, figure, unit, null) as Measure, unit)).toEqual(figure);
  });

  it.each<[Kind, Figure]>([
    ['date', { is: '2025-02-30' }],
    ['clock-time', { is: 'noon' }],
    ['yes-no', { is: 'yes' }],
    ['duration', {}],
  ])('%s %j is no value', (kind, figure) => {
    expect(fromFigure(kind, figure, null, null)).toBeNull();
  });
});
