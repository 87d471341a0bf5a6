import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../helpers/check.ts';
import type { Source } from '../../helpers/harbour.ts';

const LENGTH = 0;
const ACCEPTED = 1;
const RATE = 2;
const VENUE = 3;
const PREVIOUS = 4;
const FERRIES = 5;
const change = (claim: number, edit: (claim: Source) => void) => (pack: Source) => edit(pack.claims[claim]);

describe('units', () => {
  it.each<[string, number, string | null, string]>([
    ['a duration without', LENGTH, null, 'meeting-length unit: a duration needs a unit of time, such as "minute"'],
    [
      'a duration with a made-up one',
      LENGTH,
      'tide',
      'meeting-length unit: a duration needs a unit of time, such as "minute"',
    ],
    ['a date with', PREVIOUS, 'day', 'previous-meeting unit: a claim of kind "date" has no unit'],
    ['a choice with', VENUE, 'town', 'venue unit: a claim of kind "choice" has no unit'],
  ])('reports %s', (_, claim, unit, expected) => {
    expect(faultsOf(change(claim, (source) => (source.unit = unit)))).toContain(expected);
  });

  it.each([
    ['clock-time', null, 'a clock time needs an IANA zone, such as "America/New_York"'],
    ['clock-time', 'Europe/Nowhere', 'a clock time needs an IANA zone, such as "America/New_York"'],
    ['money', 'crowns', 'money needs an ISO 4217 code, such as "USD"'],
  ])('reports %s in %s', (kind, unit, expected) => {
    expect(faultsOf(change(RATE, (source) => Object.assign(source, { kind, unit })))).toContain(
      `toll-rate unit: ${expected}`,
    );
  });

  it.each([
    ['clock-time', 'Europe/Oslo'],
    ['money', 'NOK'],
    ['count', null],
  ])('takes %s in %s', (kind, unit) => {
    const faults = faultsOf(change(RATE, (source) => Object.assign(source, { kind, unit })));
    expect(faults.filter((fault) => fault.includes(' unit: '))).toEqual([]);
  });
});

describe('figures', () => {
  it.each<[number, Source, string]>([
    [LENGTH, { is: 'long' }, '{"is":"long"} is no value of kind "duration"'],
    [LENGTH, {}, '{} is no value of kind "duration"'],
    [LENGTH, { is: 90, min: 80 }, '{"is":90,"min":80} has both "is" and a bound'],
    [LENGTH, { min: 120, max: 60 }, '{"min":120,"max":60} ends before it begins'],
    [LENGTH, { min: 60, max: 'long' }, '{"min":60,"max":"long"} holds something that is no value of kind "duration"'],
    [ACCEPTED, { is: 'yes' }, '{"is":"yes"} is no value of kind "yes-no"'],
    [VENUE, { is: 'Oslo' }, '"Oslo" is none of the options'],
    [PREVIOUS, { is: '2031-02-30' }, '{"is":"2031-02-30"} is no value of kind "date"'],
    [FERRIES, { is: true }, '{"is":true} is no value of kind "count"'],
  ])('reports in claim %i the value %o', (claim, value, problem) => {
    const faults = faultsOf(change(claim, (source) => (source.accounts[0].value = value)));
    expect(faults).toContainEqual(expect.stringContaining(`accounts[0].value: ${problem}`));
  });

  it('reports values of examples and ranges too', () => {
    expect(faultsOf(change(LENGTH, (source) => (source.examples.match[0].value = { is: 'long' })))).toContain(
      'meeting-length examples.match[0].value: {"is":"long"} is no value of kind "duration"',
    );
    expect(faultsOf(change(LENGTH, (source) => (source.match.range = { min: 720, max: 8 })))).toContain(
      'meeting-length match.range: {"min":720,"max":8} ends before it begins',
    );
  });

  it('takes an account that gives no answer', () => {
    expect(faultsOf(change(RATE, (source) => (source.accounts[0].value = { is: null })))).toEqual([]);
  });
});

describe('options and answers', () => {
  it.each<[string, number, (claim: Source) => void, string]>([
    ['a choice without options', VENUE, (claim) => (claim.options = []), 'venue options: a choice has no options'],
    [
      'options of another kind',
      RATE,
      (claim) => (claim.options = ['high']),
      'toll-rate options: a claim of kind "percent" has no options',
    ],
    ['an option twice', VENUE, (claim) => claim.options.push('Kell'), 'venue options: an option is there twice'],
    [
      'a part that is none',
      VENUE,
      (claim) => (claim.parts[0].part = 'Oslo'),
      'venue parts[0]: "Oslo" is none of the options',
    ],
    ['a part of itself', VENUE, (claim) => (claim.parts[0].of = 'Kell'), 'venue parts[0]: "Kell" lies within itself'],
    [
      'a choice pattern without an answer',
      VENUE,
      (claim) => delete claim.match.any[0].says,
      'venue match.any[0].says: it names none of the options',
    ],
    [
      'a yes-no answered by words',
      ACCEPTED,
      (claim) => (claim.match.any[0].says = 'yes'),
      'toll-accepted match.any[0].says: a yes-no is answered by true or false',
    ],
    [
      'a figure answered by words',
      RATE,
      (claim) => (claim.match.any[0].says = true),
      'toll-rate match.any[0].says: a claim of kind "percent" is answered by its figure',
    ],
    [
      'a figure rule of a yes-no',
      ACCEPTED,
      (claim) => (claim.match.any[0].figure = {}),
      'toll-accepted match.any[0].figure: a claim of kind "yes-no" has no figure',
    ],
    [
      'a figure near a group that is not there',
      LENGTH,
      (claim) => (claim.match.any[0].figure.near = 2),
      'meeting-length match.any[0].figure.near: there is no group 2',
    ],
    [
      'a predicate that is not there',
      ACCEPTED,
      (claim) => (claim.match.any[0].predicate = 3),
      'toll-accepted match.any[0].predicate: there is no group 3',
    ],
    [
      'a pattern that holds nothing of its own',
      LENGTH,
      (claim) => (claim.match.any[0].all[1] = { any: 'last', carry: true }),
      'meeting-length match.any[0].all: every group may be carried',
    ],
    [
      'a standing fact for any page',
      FERRIES,
      (claim) => delete claim.match.page,
      'ferries match.page: a standing fact has no words of its own',
    ],
  ])('reports %s', (_, claim, edit, expected) => {
    expect(faultsOf(change(claim, edit))).toContain(expected);
  });
});

describe('stories', () => {
  it.each<[string, Source, string]>([
    ['a window turned round', { window: ['2031-05-20', '2031-05-01'] }, 'stories[0].window: it ends before it begins'],
    ['a day outside of the window', { date: '2031-06-06' }, 'stories[0].date: it lies outside of the window'],
    ['a zone that is none', { zone: 'Harbour' }, 'stories[0].zone: "Harbour" is no IANA zone'],
    ['too few topics', { topicsNeeded: 9 }, 'stories[0].topicsNeeded: there are not so many topics'],
  ])('reports %s', (_, edit, expected) => {
    expect(faultsOf((pack) => Object.assign(pack.stories[0], edit))).toContain(expected);
  });
});
