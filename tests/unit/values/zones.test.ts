import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../lib/values/calendar.ts';
import { convertClock, zoneOffset } from '../../../lib/values/zones.ts';

describe('convertClock', () => {
  it.each([
    ['2025-03-18', 1020, 'Europe/Moscow', 'America/New_York', 600],
    ['2025-01-15', 1020, 'Europe/Moscow', 'America/New_York', 540],
    ['2025-03-18', 60, 'Europe/Kyiv', 'America/New_York', 1140],
    ['2025-03-18', 840, 'UTC', 'UTC', 840],
    ['2025-03-30', 180, 'Europe/Berlin', 'UTC', 60],
  ])('%s, %d minutes in %s', (day, minutes, from, to, wanted) => {
    expect(convertClock(minutes, from, to, parseIsoDay(day)!)).toBe(wanted);
  });

  it('knows nothing of a zone that is none', () => {
    expect(zoneOffset('Nowhere/None', 0)).toBeNull();
    expect(convertClock(0, 'Nowhere/None', 'UTC', 0)).toBeNull();
  });
});
