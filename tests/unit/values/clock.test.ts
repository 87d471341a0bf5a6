import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/values/types.ts';
import { read } from '../../helpers/read-figures.ts';

describe('clock times, in New York on 18 March 2025', () => {
  it.each<[string, Figure]>([
    ['at 10 a.m. ET', { is: '10:00' }],
    ['at 10:54 a.m. ET', { is: '10:54' }],
    ['at 5 p.m. Moscow time', { is: '10:00' }],
    ['at 14:00 GMT', { is: '10:00' }],
    ['at 2 pm GMT', { is: '10:00' }],
    ['1700 in Moscow', { is: '10:00' }],
    ['at 4 p.m. in Kyiv', { is: '10:00' }],
    ['by 12:52 p.m. Eastern time', { max: '12:52' }],
    ['at noon', { is: '12:00' }],
    ['shortly before midnight', { max: '00:00' }],
    ['half past eight in the morning', { is: '08:30' }],
    ['a quarter to nine', { is: '08:45' }],
    ["at seven o'clock in the evening", { is: '19:00' }],
  ])('%s', (text, figure) => {
    expect(read(text, 'clock-time', null, { reference: '2025-03-18', zone: 'America/New_York' })).toEqual([figure]);
  });

  it("uses the day's own offset", () => {
    const winter = read('at 5 p.m. Moscow time', 'clock-time', null, {
      reference: '2025-01-15',
      zone: 'America/New_York',
    });
    expect(winter).toEqual([{ is: '09:00' }]);
  });

  it.each(['in 1600 cases', 'won 10 of 12', 'five to ten people', 'at seven sites', 'page 12'])(
    'reads none in: %s',
    (text) => {
      expect(read(text, 'clock-time')).toEqual([]);
    },
  );
});
