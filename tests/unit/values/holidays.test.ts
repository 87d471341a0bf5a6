import { expect, it } from 'vitest';
import { isoDay } from '../../../lib/values/calendar.ts';
import { HOLIDAYS } from '../../../lib/values/holidays.ts';

it.each([
  ['easter', 2024, '2024-03-31'],
  ['easter', 2025, '2025-04-20'],
  ['thanksgiving', 1999, '1999-11-25'],
  ['election', 2024, '2024-11-05'],
  ['memorial', 2025, '2025-05-26'],
  ['labor', 2025, '2025-09-01'],
  ['halloween', 2025, '2025-10-31'],
])('%s in %d', (first, year, day) => {
  expect(isoDay(HOLIDAYS.get(first)![0]!.rule(year))).toBe(day);
});
