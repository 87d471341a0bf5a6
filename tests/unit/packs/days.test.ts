import { expect, it } from 'vitest';
import { fromDay, toDay } from '../../../lib/packs/days.ts';

it.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2024-02-29', 19_782],
  ['2031-05-06', 22_405],
])('counts %s as day %i, and back', (iso, day) => {
  expect(toDay(iso)).toBe(day);
  expect(fromDay(day)).toBe(iso);
});

it('reads the day of a date-time, whatever its hour', () => {
  expect(toDay('1970-01-02T23:59:59Z')).toBe(1);
});

it.each(['', 'Tuesday', '2031-13-01', '06.05.2031'])('reads no day from "%s"', (text) => {
  expect(toDay(text)).toBeNaN();
});
