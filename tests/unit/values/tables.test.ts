import { describe, expect, it } from 'vitest';
import { toFigure } from '../../../lib/values/figure.ts';
import { readValues } from '../../../lib/values/read.ts';
import type { MeasuredKind } from '../../../lib/values/types.ts';
import { CLOCK_ROWS } from './tables/clock.ts';
import { DATE_ROWS } from './tables/date.ts';
import { DURATION_ROWS } from './tables/duration.ts';
import { MONEY_ROWS } from './tables/money.ts';
import { NUMBER_ROWS } from './tables/number.ts';
import { PERCENT_ROWS } from './tables/percent.ts';

const rounded = (side: unknown): unknown => (typeof side === 'number' ? Number(side.toPrecision(6)) : side);

function firstSides(text: string, kind: MeasuredKind): unknown[] {
  return readValues(text, { reference: '2021-05-19', nested: true })
    .filter(({ value }) => value.kind === kind)
    .map(({ value }) => {
      const figure = toFigure(value, null);
      return rounded(figure.is ?? figure.min ?? figure.max);
    });
}

describe.each<[MeasuredKind, [string, unknown[]][]]>([
  ['number', NUMBER_ROWS],
  ['percent', PERCENT_ROWS],
  ['money', MONEY_ROWS],
  ['date', DATE_ROWS],
  ['clock-time', CLOCK_ROWS],
  ['duration', DURATION_ROWS],
])('%s as people say it', (kind, rows) => {
  it.each(rows)('%s', (text, wanted) => {
    expect(firstSides(text, kind)).toEqual(wanted.map(rounded));
  });
});
