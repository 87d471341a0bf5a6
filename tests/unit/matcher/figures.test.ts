import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { figuresIn } from '../../../lib/matcher/figures.ts';
import { harbourPage } from '../../helpers/harbour.ts';
import { packWith, sentenceOf } from '../../helpers/harbour-engine.ts';

/** Values that a duration claim in minutes with this figure rule reads from a sentence. */
function read(text: string, figure: Record<string, unknown>, claim: Record<string, unknown> = {}): unknown[] {
  const pattern = { all: ['meeting', 'last'], figure };
  const { range, ...rest } = claim;
  const pack = packWith(pattern, {
    kind: 'duration',
    unit: 'minute',
    accounts: [],
    match: { any: [pattern], ...(range === undefined ? {} : { range }) },
    ...rest,
  });
  return createMatcher([pack])
    .annotate(harbourPage([text]))
    .mentions.map(({ value }) => value);
}

describe('the figure of a pattern', () => {
  const two = 'After 30 minutes the meeting, which had lasted two hours, ended.';

  it('is the one nearest to its group', () => {
    expect(read(two, { near: 0 })).toEqual([{ is: 30 }]);
    expect(read(two, { near: 1 })).toEqual([{ is: 120 }]);
  });

  it('stands on the side it should', () => {
    expect(read(two, { near: 1, side: 'before' })).toEqual([{ is: 30 }]);
    expect(read(two, { near: 0, side: 'after' })).toEqual([{ is: 120 }]);
  });

  it('stands near enough', () => {
    expect(read('The meeting lasted, as all agreed, two hours.', { near: 1, within: 4 })).toEqual([{ is: 120 }]);
    expect(read('The meeting lasted, as all agreed, two hours.', { near: 1, within: 3 })).toEqual([]);
  });

  it('does not follow or precede what it must not', () => {
    const late = 'The meeting began two hours late and lasted 90 minutes.';
    expect(read(late, { near: 0, notBefore: 'late' })).toEqual([{ is: 90 }]);
    expect(read('After two hours the meeting lasted on.', { near: 0, notAfter: 'after' })).toEqual([]);
  });

  it.each([
    ['The meeting lasted two hours before the lights went out.', [{ is: 120 }]],
    ['Dorne spoke at the meeting, which had to last for nearly two hours before they ate.', [{ max: 120 }]],
    ['The meeting seemed to last for two hours before moving on.', [{ is: 120 }]],
    ['They rested for two hours before going to the last meeting.', []],
    ['The meeting was the last, two hours before the ball.', []],
    ['The meeting filled the last two hours before the ball.', []],
    ['The meeting was to be the last for two hours before dinner.', []],
    ['The meeting was the last, two hours after he landed.', []],
  ])('is a length and no distance where the words say how long: %s', (text, values) => {
    expect(read(text, { near: 1, notBefore: ['before', 'after'] })).toEqual(values);
  });

  it('lies within the range of the claim', () => {
    const range = { min: 60, max: 600 };
    expect(read(two, { near: 0 }, { range })).toEqual([{ is: 120 }]);
    expect(read('The meeting lasted 20 hours.', {}, { range })).toEqual([]);
  });

  it('may be made a bound by the pattern', () => {
    expect(read('The meeting had lasted two hours.', { near: 1, as: 'min' })).toEqual([{ min: 120 }]);
    expect(read('The meeting had lasted two hours.', { near: 1, as: 'max' })).toEqual([{ max: 120 }]);
    expect(read('The meeting lasted more than two hours.', { near: 1, as: 'max' })).toEqual([{ min: 120 }]);
  });

  it('is needed, unless the pattern can do without', () => {
    expect(read('The meeting lasted long.', {})).toEqual([]);
    expect(read('The meeting lasted long.', { optional: true })).toEqual([null]);
  });

  it('is of the claim’s kind', () => {
    expect(read('The meeting of 12 men lasted long.', {})).toEqual([]);
  });

  it('may be an ordinal where the pattern says so', () => {
    const count = { kind: 'count', unit: 'day' };
    expect(read('The meeting lasted into its third day.', { near: 1, ordinal: true }, count)).toEqual([{ is: 3 }]);
    expect(read('The meeting lasted into its 12th day.', { near: 1, ordinal: true }, count)).toEqual([{ is: 12 }]);
    expect(read('The meeting lasted into its third day.', { near: 1 }, count)).toEqual([]);
  });
});

describe('a denied figure', () => {
  it.each([
    ['The meeting lasted not 90 minutes, as first reported, but two and a half hours.', 150],
    ['The meeting did not last 90 minutes but two and a half hours.', 150],
    ['The meeting lasted not just 90 minutes but two and a half hours.', 150],
    ['The meeting lasted two and a half hours, not 90 minutes.', 150],
    ['The meeting lasted two and a half hours, not the 90 minutes first reported.', 150],
    ['Rather than the 90 minutes first reported, the meeting lasted two and a half hours.', 150],
    ['Instead of 90 minutes the meeting lasted two and a half hours.', 150],
    ['Aides denied that the meeting lasted 90 minutes, and spoke of two and a half hours.', 150],
  ])('gives way to the one that is affirmed: %s', (text, minutes) => {
    expect(read(text, { near: 1 })).toEqual([{ is: minutes }]);
  });

  it.each([
    'The meeting did not last two hours.',
    "The meeting didn't quite last for two hours.",
    'The meeting, which never lasted two hours, is over.',
    'The meeting lasted, but not two hours.',
    'Aides denied reports that the meeting had lasted two hours.',
  ])('is never the figure: %s', (text) => {
    expect(read(text, { near: 1 })).toEqual([]);
  });

  it.each([
    ['The meeting lasted no less than two hours.', { min: 120 }],
    ['The meeting did not last less than two hours.', { min: 120 }],
    ['The meeting did not last more than two hours.', { max: 120 }],
    ['The meeting lasted not only two hours.', { is: 120 }],
    ['Aides did not deny that the meeting lasted two hours.', { is: 120 }],
    ['No toll was agreed at the meeting that lasted two hours.', { is: 120 }],
    ['The two-hour meeting did not last into the night.', { is: 120 }],
    ['They did not agree in the two-hour meeting, which seemed to last for ever.', { is: 120 }],
  ])('is not one that the negation leaves or bounds: %s', (text, value) => {
    expect(read(text, { near: 1 })).toEqual([value]);
  });
});

describe('a weekday', () => {
  const days = (text: string, published: string) => {
    const pattern = { all: ['meeting', 'begin'], figure: { near: 1 } };
    const range = { min: '2031-05-04', max: '2031-05-09' };
    const pack = packWith(pattern, { kind: 'date', accounts: [], match: { any: [pattern], range } });
    const page = { ...harbourPage([text]), published };
    return createMatcher([pack])
      .annotate(page)
      .mentions.map(({ value }) => value);
  };

  it.each(['2031-05-05', '2031-05-06', '2031-05-07', '2031-05-12'])('is moved into the range on %s', (published) => {
    expect(days('The meeting began on Tuesday.', published)).toEqual([{ is: '2031-05-06' }]);
  });

  it('stays where it is when written with its date', () => {
    expect(days('The meeting began on Tuesday, May 13.', '2031-05-07')).toEqual([]);
    expect(days('The meeting began last Tuesday.', '2031-05-05')).toEqual([]);
  });
});

describe('figuresIn', () => {
  it('gives offsets in the paragraph, and the words they stand on', () => {
    const [figure] = figuresIn(sentenceOf('It lasted two and a half hours.'), 'duration', null, null);
    expect(figure).toMatchObject({ start: 10, end: 30, from: 2, to: 6 });
  });

  it('closes what "since" and "not until" leave open', () => {
    const [since] = figuresIn(sentenceOf('It has run since March 2030.'), 'date', '2031-05-07', null);
    expect(since!.value.max! - since!.value.min!).toBe(30);
    const [until] = figuresIn(sentenceOf('It began not until 10 a.m.'), 'clock-time', '2031-05-07', 'Europe/Oslo');
    expect([until!.value.min, until!.value.max]).toEqual([600, 600]);
    const late = sentenceOf('The meeting did not begin until 10:30 a.m.');
    const [begun] = figuresIn(late, 'clock-time', '2031-05-07', 'Europe/Oslo');
    expect([begun!.value.min, begun!.value.max]).toEqual([630, 630]);
  });
});
