import { describe, expect, it } from 'vitest';
import { readValues } from '../../../lib/values/read.ts';
import type { Figure } from '../../../lib/values/types.ts';
import { read } from '../../helpers/read-figures.ts';

describe('durations, in minutes', () => {
  it.each<[string, Figure]>([
    ['The talk took ninety minutes', { is: 90 }],
    ['It went on for an hour and a half', { is: 90 }],
    ['a two-and-a-half-hour talk', { is: 150 }],
    ['two and a half hours', { is: 150 }],
    ['2.5 hours', { is: 150 }],
    ['2½ hours', { is: 150 }],
    ['1h 30m', { is: 90 }],
    ['90min', { is: 90 }],
    ['half an hour', { is: 30 }],
    ['a half-hour break', { is: 30 }],
    ['three quarters of an hour', { is: 45 }],
    ['an hour and 55 minutes', { is: 115 }],
    ['one hour, twenty minutes', { is: 80 }],
    ['at least 90 minutes', { min: 90 }],
    ['no less than 90 minutes', { min: 90 }],
    ["it can't have been shorter than 90 minutes", { min: 90 }],
    ['90 minutes or more', { min: 90 }],
    ['more than two hours', { min: 120 }],
    ['well over two hours', { min: 120 }],
    ['nearly three hours', { max: 180 }],
    ['close to three hours', { max: 180 }],
    ['up to three hours', { max: 180 }],
    ['about two hours', { is: 120 }],
    ['two hours or so', { is: 120 }],
    ['three to four hours', { min: 180, max: 240 }],
    ['3–4 hours', { min: 180, max: 240 }],
    ['between three and four hours', { min: 180, max: 240 }],
    ['two or three hours', { min: 120, max: 180 }],
    ['90 minutes to two hours', { min: 90, max: 120 }],
    ['the call ran past the two-hour mark', { min: 120 }],
    ['the call neared the two-hour mark', { max: 120 }],
    ['the call hit the two-hour mark', { is: 120 }],
    ['a two-hour-plus call', { min: 120 }],
    ['ninety-odd minutes', { is: 90 }],
    ['the better part of two hours', { max: 120 }],
    ['talks that went well into a third hour', { min: 120, max: 180 }],
    ['the call was entering its 3rd hour', { min: 120, max: 180 }],
    ['a multi-hour call', { min: 120 }],
    ['an hour-and-a-half-long call', { is: 90 }],
    ['hour-and-a-half calls', { is: 90 }],
  ])('%s', (text, figure) => {
    expect(read(text, 'duration', 'minute')).toEqual([figure]);
  });

  it.each<[string, string, Figure]>([
    ['a 30-day truce', 'day', { is: 30 }],
    ['a monthlong pause', 'day', { is: 30 }],
    ['an hourslong call', 'hour', { min: 2 }],
    ['a month-long pause', 'day', { is: 30 }],
    ['two more weeks', 'day', { is: 14 }],
    ['the three-year war', 'year', { is: 3 }],
    ['a conflict now three years old', 'year', { is: 3 }],
    ['the invasion began three years ago', 'year', { is: 3 }],
    ['over the past decade', 'year', { is: 10 }],
    ['a couple of days', 'day', { is: 2 }],
    ['a years-old slump', 'year', { min: 2 }],
    ['the war is now in its fourth year', 'year', { min: 3, max: 4 }],
  ])('%s, in its own unit', (text, unit, figure) => {
    expect(read(text, 'duration', unit)).toEqual([figure]);
  });

  it.each([
    'a 40-year-old man',
    'she is 40 years old',
    'at 25 years of age',
    'open 24 hours a day',
    'twice a week',
    'paid $20 an hour',
    'a 30-something',
    'a second call',
    'in the third hour of the siege',
    'into the second half',
    'the minister said on "60 Minutes" that all was well',
    'World War II',
  ])('reads none in: %s', (text) => {
    expect(read(text, 'duration')).toEqual([]);
  });

  it.each([
    ['They spoke for two hours before hanging up.', 1],
    ['They spoke for about two hours before they hung up.', 1],
    ['They spoke two hours before the ball.', 0],
    ['It was set for two hours before dinner.', 0],
  ])('tells a length before its end from a distance in time: %s', (text, found) => {
    const durations = readValues(text, { reference: null }).filter(({ value }) => value.kind === 'duration');
    expect(durations).toHaveLength(found);
  });

  it('keeps a hedge as bound and stance', () => {
    const [reading] = readValues('an alleged two and a half hours', { reference: null });
    expect(reading?.value).toMatchObject({ bound: null, stance: 'alleged', min: 9000, max: 9000 });
    const [about] = readValues('about two hours', { reference: null });
    expect(about?.value).toMatchObject({ bound: 'about', min: 7200, max: 7200, grain: 3600 });
  });
});
