import { describe, expect, it } from 'vitest';
import { readValues } from '../../../lib/values/read.ts';
import type { Figure } from '../../../lib/values/types.ts';
import { read } from '../../helpers/read-figures.ts';

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
    ['more than two years ago', { max: '2023-03-19' }],
    ['two weeks ago', { is: '2025-03-05' }],
    ['last week', { min: '2025-03-10', max: '2025-03-16' }],
    ['last month', { min: '2025-02-01', max: '2025-02-28' }],
    ['in mid-February', { min: '2025-02-10', max: '2025-02-20' }],
    ['In 2014', { min: '2014-01-01', max: '2014-12-31' }],
    ['early in 2022', { min: '2022-01-01', max: '2022-04-30' }],
    ['in February 2022', { min: '2022-02-01', max: '2022-02-28' }],
    ['on March 23 and 24', { min: '2025-03-23', max: '2025-03-24' }],
    ['in the 1990s', { min: '1990-01-01', max: '1999-12-31' }],
    ['from January 2019 to March 2020', { min: '2019-01-01', max: '2020-03-31' }],
    ['the April call lasted', { min: '2025-04-01', max: '2025-04-30' }],
    ['A long May conversation', { min: '2025-05-01', max: '2025-05-31' }],
    ["March's meeting ended", { min: '2025-03-01', max: '2025-03-31' }],
    ['their June phone call', { min: '2025-06-01', max: '2025-06-30' }],
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
    "Theresa May's meeting ended",
    "Mrs. May's call ended",
    "April Ryan asked whether April's call ended",
    'the march meeting of the guards',
    'they said they may call',
    'May call it a day',
    'August talks to June',
  ])('reads none in: %s', (text) => {
    expect(read(text, 'date')).toEqual([]);
  });

  it('needs a reference day for what counts from it', () => {
    expect(readValues('last Tuesday and on March 18', { reference: null, kinds: ['date'] })).toEqual([]);
    expect(read('on March 18, 2025', 'date', null, { reference: null })).toEqual([{ is: '2025-03-18' }]);
  });
});
