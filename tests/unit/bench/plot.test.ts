import { parseHTML } from 'linkedom';
import { describe as group, expect, test } from 'vitest';
import { describe, drawPlot, scaleOf, wrap } from '../../bench/plot.ts';
import { barOf } from '../../bench/table.ts';

const bar = (median: number, lowest = median, highest = median) =>
  barOf(`bar of ${median}`, { median, lowest, highest }, 'ms');

group('a scale', () => {
  test('is linear and begins at nothing where all figures are of one size', () => {
    expect(scaleOf([bar(20, 10, 30), bar(60)], 5)).toEqual({ type: 'linear', domain: [0, 60], ticks: 5 });
  });

  test('is logarithmic where they are not, with decades along it', () => {
    expect(scaleOf([bar(0.5), bar(2, 1, 300)], 5)).toEqual({ type: 'log', domain: [0.5, 300], ticks: [1, 10, 100] });
  });

  test('leaves decades out where there is no room for all', () => {
    expect(scaleOf([bar(0.1), bar(10_000)], 3).ticks).toEqual([0.1, 10, 1000]);
  });

  test('takes in the goal', () => {
    expect(scaleOf([barOf('late', 400, 'ms', { atMost: 4 })], 5)).toMatchObject({ type: 'log', domain: [4, 400] });
  });

  test('passes over the nothing of a clock that comes in steps', () => {
    expect(scaleOf([bar(4, 0, 5), bar(4000)], 5)).toMatchObject({ type: 'log', domain: [4, 4000] });
  });

  test('is linear where a figure is below nothing', () => {
    expect(scaleOf([bar(0.5, -1, 100)], 5)).toMatchObject({ type: 'linear', domain: [-1, 100] });
  });

  test('has some length where there is nothing at all', () => {
    expect(scaleOf([bar(0)], 5).domain).toEqual([0, 1]);
  });
});

test('words are broken where the line is full, and never within', () => {
  expect(wrap('  a pack of unbelievably many claims', 10)).toEqual(['a pack of', 'unbelievably', 'many', 'claims']);
});

test('says its figures in words', () => {
  expect(describe([barOf('once', 3, 'MB', { atLeast: 2 }), bar(20, 10, 30)])).toBe(
    'once: 3.00 MB, goal 2 at least. bar of 20: 20.0 ms, from 10.0 to 30.0.',
  );
});

group('a plot', () => {
  const { document } = parseHTML('<html><body></body></html>');
  const bars = [bar(4, 0, 5), barOf('<b> & "late"', 4000, 'ms', { atMost: 40 })];

  test.each([300, 760])('of %i px is one picture with a name, and a dot and a stroke for each figure', (width) => {
    const plot = drawPlot(document, bars, width);
    expect(plot.getAttribute('role')).toBe('img');
    expect(plot.getAttribute('aria-label')).toContain('bar of 4: 4.00 ms');
    expect(plot.querySelector('[aria-label]')).toBeNull();
    expect(plot.getAttribute('width')).toBe(String(width));
    expect(plot.querySelectorAll('circle')).toHaveLength(2);
    expect(plot.querySelectorAll('[stroke="var(--range)"] line')).toHaveLength(2);
    expect(plot.querySelectorAll('[stroke="var(--goal)"] line')).toHaveLength(1);
  });

  test('places everything, and shows names as text', () => {
    const text = drawPlot(document, bars, 760).outerHTML;
    expect(text).not.toMatch(/NaN|Infinity|undefined|>[^<]*<b>/);
    expect(text).toContain('>&lt;b&gt; &amp;');
  });

  test('is drawn of what went below nothing', () => {
    expect(drawPlot(document, [bar(0, -1, 1)], 300).outerHTML).not.toMatch(/NaN|Infinity/);
  });
});
