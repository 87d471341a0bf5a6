import { describe, expect, it } from 'vitest';
import { civil, dayNumber, daysInMonth, isoDay, parseIsoDay, weekday } from '../../../lib/values/calendar.ts';

describe('calendar', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['2000-02-29', 11016, 2],
    ['2025-03-18', 20165, 2],
  ])('%s is day %d, weekday %d', (iso, day, name) => {
    expect(parseIsoDay(iso)).toBe(day);
    expect(isoDay(day)).toBe(iso);
    expect(weekday(day)).toBe(name);
  });

  it('agrees with the platform on every day of four centuries', () => {
    for (let day = dayNumber(1800, 1, 1); day < dayNumber(2200, 1, 1); day += 13) {
      const date = new Date(day * 86400000);
      expect(civil(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }
  });

  it('rolls months over and knows their lengths', () => {
    expect(isoDay(dayNumber(2024, 13, 1))).toBe('2025-01-01');
    expect(isoDay(dayNumber(2025, 0, 1))).toBe('2024-12-01');
    expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2025, 12)]).toEqual([29, 28, 31]);
  });

  it.each(['2025-02-30', '2025-13-01', 'today', '2025-3-1', ''])('%j is no day', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });

  it('takes the day of a date-time', () => {
    expect(parseIsoDay('2025-03-18T10:00:00Z')).toBe(20165);
  });
});
