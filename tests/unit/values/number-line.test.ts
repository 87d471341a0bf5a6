import { describe, expect, it } from 'vitest';
import { fromFigure } from '../../../lib/values/figure.ts';
import { createNumberLine, type Stated } from '../../../lib/values/number-line.ts';
import type { Figure, Kind } from '../../../lib/values/types.ts';

const say = (figure: Figure) => JSON.stringify(figure);
const stated = (kind: Kind, figures: [string | null, Figure, string?][], unit: string | null = null): Stated[] =>
  figures.map(([name, figure, hedge]) => ({
    name,
    value: fromFigure(kind, figure, unit, hedge ?? null),
    text: say(figure),
    relation: name === null ? null : 'conflicts',
    isEarlier: false,
  }));
const lineOf = (...given: Parameters<typeof stated>) => createNumberLine(stated(...given), 'en');

describe('a number line', () => {
  it('is drawn to scale, the page first', () => {
    const line = lineOf('count', [
      [null, { is: 20 }],
      ['a', { is: 10 }],
      ['b', { is: 30 }],
    ])!;
    expect(line.rows.map(({ names }) => names)).toEqual([[], ['a'], ['b']]);
    const [page, a, b] = line.rows.map(({ from }) => from);
    expect(page).toBeCloseTo(0.5);
    expect(a! + b!).toBeCloseTo(1);
    expect(a).toBeGreaterThan(0);
    for (const { at, label } of line.ticks) expect((at - a!) / (b! - a!)).toBeCloseTo((Number(label) - 10) / 20, 2);
  });

  it('shows a range from side to side, and a bound as far as people read it', () => {
    const line = lineOf(
      'duration',
      [
        [null, { is: 150 }],
        ['range', { min: 100, max: 120 }],
        ['least', { min: 90 }, 'at least'],
      ],
      'minute',
    )!;
    const [page, range, least] = line.rows;
    expect(page).toMatchObject({ readFrom: page!.from, readTo: page!.to, to: page!.from });
    expect(range!.to).toBeGreaterThan(range!.from);
    expect(least!.to).toBe(least!.from);
    // "At least 90 minutes" is read up to two hours, which is where the range ends.
    expect(least!.readTo).toBeCloseTo(range!.to);
  });

  it('gathers who gives the same, and puts last what was replaced', () => {
    const values = stated('percent', [
      ['old', { is: 4 }],
      ['a', { is: 5 }],
      ['b', { is: 5 }],
      ['a', { is: 5 }],
      ['c', { is: 9 }],
    ]);
    values[0]!.isEarlier = true;
    expect(createNumberLine(values, 'en')!.rows.map(({ names }) => names)).toEqual([['a', 'b'], ['c'], ['old']]);
  });

  it('stands times around midnight beside each other', () => {
    const line = lineOf(
      'clock-time',
      [
        ['a', { is: '23:50' }],
        ['b', { is: '00:10' }],
      ],
      'Europe/Oslo',
    )!;
    expect(line.rows[0]!.from).toBeLessThan(line.rows[1]!.from);
    expect(line.ticks.map(({ label }) => label.replaceAll('\u202f', ' '))).toContain('12:00 AM');
  });

  it('keeps labels inside: those at the ends begin and end there', () => {
    const line = lineOf('date', [
      ['a', { is: '2025-03-18' }],
      ['b', { is: '2025-05-31' }],
    ])!;
    expect(line.ticks.map(({ align }) => align)).toEqual(['start', 'end']);
  });

  it.each<[string, ReturnType<typeof lineOf>]>([
    ['nothing', lineOf('count', [])],
    ['one value', lineOf('count', [['a', { is: 5 }]])],
    [
      'the same value twice',
      lineOf('count', [
        [null, { is: 5 }],
        ['a', { is: 5 }],
      ]),
    ],
    [
      'answers that are no figures',
      lineOf('yes-no', [
        [null, { is: true }],
        ['a', { is: false }],
      ]),
    ],
  ])('is none for %s', (_, line) => {
    expect(line).toBeNull();
  });

  it('leaves out what lies on another line', () => {
    const dollars = stated(
      'money',
      [
        [null, { is: 5 }],
        ['a', { is: 9 }],
      ],
      'USD',
    );
    const euros = stated('money', [['b', { is: 7 }]], 'EUR');
    const none = { ...dollars[1]!, name: 'c', value: null, text: null };
    expect(createNumberLine([...dollars, ...euros, none], 'en')!.rows.map(({ names }) => names)).toEqual([[], ['a']]);
  });
});
