import { expect, test } from 'vitest';
import { barOf, figure, formatAnswer } from '../../bench/table.ts';

test.each([
  [0, '0'],
  [0.04267, '0.0427'],
  [24.14, '24.1'],
  [-3.456, '-3.46'],
  [99.96, '100'],
  [428.4, '428'],
  [16_797.2, '16,797'],
])('%f has three figures at most behind the comma: %s', (value, expected) => {
  expect(figure(value)).toBe(expected);
});

test('a figure that was taken once is its own lowest and highest', () => {
  expect(barOf('weight', 3, 'KB')).toEqual({ name: 'weight', unit: 'KB', median: 3, lowest: 3, highest: 3 });
});

test('columns are as wide as their widest cell', () => {
  const answer = { head: ['what', 'time'], rows: [['a boat', '5 ms'], ['x']], notes: ['Twice.'] };
  expect(formatAnswer(answer)).toBe('  what     time\n  ──────   ────\n  a boat   5 ms\n  x\n  Twice.');
});

test('a question that was skipped says so in the place of the table', () => {
  expect(formatAnswer({ skipped: 'Skipped: there is no bridge.' })).toBe('  Skipped: there is no bridge.');
});
