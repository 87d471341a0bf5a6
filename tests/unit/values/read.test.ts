import { describe, expect, it } from 'vitest';
import { toFigure } from '../../../lib/values/figure.ts';
import { readValues, type ReadOptions } from '../../../lib/values/read.ts';
import type { Figure, MeasuredKind } from '../../../lib/values/types.ts';

const WEDNESDAY = '2025-03-19';

function read(
  text: string,
  kind: MeasuredKind,
  unit: string | null = null,
  options: Partial<ReadOptions> = {},
): Figure[] {
  return readValues(text, { reference: WEDNESDAY, kinds: [kind], ...options }).map(({ value }) =>
    toFigure(value, unit),
  );
}

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
  ])('%s', (text, figure) => {
    expect(read(text, 'duration', 'minute')).toEqual([figure]);
  });

  it.each<[string, string, Figure]>([
    ['a 30-day truce', 'day', { is: 30 }],
    ['a monthlong pause', 'day', { is: 30 }],
    ['a month-long pause', 'day', { is: 30 }],
    ['two more weeks', 'day', { is: 14 }],
    ['the three-year war', 'year', { is: 3 }],
    ['a conflict now three years old', 'year', { is: 3 }],
    ['the invasion began three years ago', 'year', { is: 3 }],
    ['over the past decade', 'year', { is: 10 }],
    ['a couple of days', 'day', { is: 2 }],
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
    'the minister said on "60 Minutes" that all was well',
    'World War II',
  ])('reads none in: %s', (text) => {
    expect(read(text, 'duration')).toEqual([]);
  });

  it('keeps a hedge as bound and stance', () => {
    const [reading] = readValues('an alleged two and a half hours', { reference: null });
    expect(reading?.value).toMatchObject({ bound: null, stance: 'alleged', min: 9000, max: 9000 });
    const [about] = readValues('about two hours', { reference: null });
    expect(about?.value).toMatchObject({ bound: 'about', min: 7200, max: 7200, grain: 3600 });
  });
});

describe('numbers', () => {
  it.each<[string, Figure[]]>([
    ['2,500 soldiers', [{ is: 2500 }]],
    ['twenty-three wounded', [{ is: 23 }]],
    ['two dozen ships', [{ is: 24 }]],
    ['2.5 million people', [{ is: 2500000 }]],
    ['two to three million people', [{ min: 2000000, max: 3000000 }]],
    ['one hundred and six', [{ is: 106 }]],
    ['half a million', [{ is: 500000 }]],
    ['one-fifth of the land', [{ is: 0.2 }]],
    ['a quarter of them', [{ is: 0.25 }]],
    ['two thirds', [{ is: 2 / 3 }]],
    ['more than 300 drones', [{ min: 300 }]],
    ['as many as 40 ships', [{ max: 40 }]],
    ['nine and eleven', [{ is: 9 }, { is: 11 }]],
    ['40 000 people', [{ is: 40000 }]],
    ['three hundred thousand', [{ is: 300000 }]],
  ])('%s', (text, figures) => {
    expect(read(text, 'count')).toEqual(
      figures.map((figure) => (typeof figure.is === 'number' ? { is: Number(figure.is.toPrecision(12)) } : figure)),
    );
  });

  it.each([
    'one of the leaders',
    'no one came',
    'they beat them 4-1',
    'version 1.2.3 is out',
    'a B-52 bomber',
    'call 555-0100',
    'a 30-something',
    'the third man',
    'the F-16s',
    'a 25km road',
  ])('reads none in: %s', (text) => {
    expect(read(text, 'count')).toEqual([]);
  });
});

describe('percentages', () => {
  it.each<[string, Figure]>([
    ['over 20%', { min: 20 }],
    ['roughly 20 per cent', { is: 20 }],
    ['some 12.5 percent', { is: 12.5 }],
    ['around one-fifth of the country', { is: 20 }],
    ['a third of voters', { is: 33.3333333333 }],
    ['between 15 and 20 percent', { min: 15, max: 20 }],
    ['15%-20%', { min: 15, max: 20 }],
    ['minus five percent', { is: -5 }],
  ])('%s', (text, figure) => {
    expect(read(text, 'percent')).toEqual([figure]);
  });
});

describe('money', () => {
  it.each<[string, Figure, string]>([
    ['$2.5 million', { is: 2500000 }, 'USD'],
    ['more than €300,000', { min: 300000 }, 'EUR'],
    ['528 million francs', { is: 528000000 }, 'FRF'],
    ['ten US dollars', { is: 10 }, 'USD'],
    ['C$ 16.4 million', { is: 16400000 }, 'CAD'],
    ['£5m', { is: 5000000 }, 'GBP'],
    ['a 12-cent dividend', { is: 12 }, 'USX'],
    ['thirteen dollars and forty-five cents', { is: 13.45 }, 'USD'],
    ['$2-3 billion', { min: 2e9, max: 3e9 }, 'USD'],
  ])('%s', (text, figure, unit) => {
    const [reading, ...rest] = readValues(text, { reference: null });
    expect(rest).toEqual([]);
    expect(reading?.value.kind).toBe('money');
    expect(toFigure(reading!.value, null)).toEqual(figure);
    expect(reading?.value.unit).toBe(unit);
  });
});

describe('dates, read on Wednesday 19 March 2025', () => {
  it.each<[string, Figure]>([
    ['on 18 March 2025', { is: '2025-03-18' }],
    ['on March 18, 2025', { is: '2025-03-18' }],
    ['on March 18', { is: '2025-03-18' }],
    ['on 2025-03-18', { is: '2025-03-18' }],
    ["in Tuesday's talk", { is: '2025-03-18' }],
    ['they spoke on Wednesday', { is: '2025-03-19' }],
    ['teams will meet on Sunday', { is: '2025-03-23' }],
    ['yesterday', { is: '2025-03-18' }],
    ['a day earlier', { is: '2025-03-18' }],
    ['two weeks ago', { is: '2025-03-05' }],
    ['last week', { min: '2025-03-10', max: '2025-03-16' }],
    ['last month', { min: '2025-02-01', max: '2025-02-28' }],
    ['in mid-February', { min: '2025-02-10', max: '2025-02-20' }],
    ['In 2014', { min: '2014-01-01', max: '2014-12-31' }],
    ['early in 2022', { min: '2022-01-01', max: '2022-05-03' }],
    ['in February 2022', { min: '2022-02-01', max: '2022-02-28' }],
    ['on March 23 and 24', { min: '2025-03-23', max: '2025-03-24' }],
    ['in the 1990s', { min: '1990-01-01', max: '1999-12-31' }],
    ['from January 2019 to March 2020', { min: '2019-01-01', max: '2020-03-31' }],
    ['by 4 March 2022', { max: '2022-03-04' }],
    ['in November', { min: '2024-11-01', max: '2024-11-30' }],
    ['on Christmas Day 2024', { is: '2024-12-25' }],
    ['the second Monday of next month', { is: '2025-04-14' }],
  ])('%s', (text, figure) => {
    expect(read(text, 'date')).toEqual([figure]);
  });

  it.each([
    'he may march on',
    '2,014 people',
    '2000 people came',
    'Jan Smith spoke',
    'they won 3/4 of them',
    'the sun sat low',
  ])('reads none in: %s', (text) => {
    expect(read(text, 'date')).toEqual([]);
  });

  it('needs a reference day for what counts from it', () => {
    expect(readValues('last Tuesday and on March 18', { reference: null, kinds: ['date'] })).toEqual([]);
    expect(read('on March 18, 2025', 'date', null, { reference: null })).toEqual([{ is: '2025-03-18' }]);
  });
});

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

describe('spans', () => {
  it.each([
    ['The talk ran to at least 90 minutes, aides said.', 'at least 90 minutes'],
    ['It took “two\u00a0and a half hours” in all.', 'two\u00a0and a half hours'],
    ['They gave $2.5 million or more to it.', '$2.5 million or more'],
  ])('%s', (text, span) => {
    const [reading] = readValues(text, { reference: null });
    expect(text.slice(reading!.start, reading!.end)).toBe(span);
  });
});
