import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { packWith } from '../../helpers/harbour-engine.ts';
import { harbourMatcher, harbourPage, mentionsOn, readingsOn } from '../../helpers/harbour.ts';

describe('the story', () => {
  it('is the one of the mentions', () => {
    const { story } = harbourMatcher().annotate(harbourPage(['The meeting lasted two hours.']));
    expect(story).toBe('harbour-meeting');
  });

  it('is known without a mention, from names and day', () => {
    const { story, mentions } = harbourMatcher().annotate(harbourPage(['They shook hands.']));
    expect([story, mentions]).toEqual(['harbour-meeting', []]);
  });

  it.each([
    ['names nobody of it', { title: 'A meeting', paragraphs: ['The meeting lasted two hours.'] }],
    [
      'names one side alone',
      { title: 'Ilva at a meeting', paragraphs: ['The meeting on the strait lasted two hours.'] },
    ],
    ['has too few of its words', { title: 'Norland and Sudmark', paragraphs: ['The meeting lasted two hours.'] }],
  ])('is none where a page %s', (_, page) => {
    const { story, mentions } = harbourMatcher().annotate({ published: '2031-05-07', ...page });
    expect([story, mentions]).toEqual([null, []]);
  });

  it('lets an old page state only what it dates to the event', () => {
    const page = { title: 'Ilva and Dorne, a history', published: '2035-01-01' };
    expect(readingsOn(['The meeting of Ilva and Dorne lasted two hours.'], page)).toEqual([]);
    expect(readingsOn(['The meeting of Ilva and Dorne on May 6, 2031 lasted two hours.'], page)).toEqual([
      ['meeting-length', { is: 120 }],
    ]);
  });

  it('leaves standing facts to any page that names the thing', () => {
    const page = { title: 'Six ferries a day', published: '2040-01-01' };
    expect(readingsOn(['The Strand line has six ferries.'], page)).toEqual([['ferries', { is: 6 }]]);
    expect(readingsOn(['The Northern line has six ferries.'], page)).toEqual([]);
  });
});

describe('values', () => {
  it.each<[string, string, unknown]>([
    ['The meeting lasted 95 minutes.', 'meeting-length', { is: 95 }],
    ['The meeting lasted at least 90 minutes.', 'meeting-length', { min: 90 }],
    ['The meeting lasted nearly three hours.', 'meeting-length', { max: 180 }],
    ['The meeting took between two and three hours.', 'meeting-length', { min: 120, max: 180 }],
    ['Dorne accepted the toll.', 'toll-accepted', { is: true }],
    ['Dorne did not accept the toll.', 'toll-accepted', { is: false }],
    ['Dorne has never agreed to the toll.', 'toll-accepted', { is: false }],
    ['Dorne did not refuse to accept the toll.', 'toll-accepted', { is: true }],
    ['The meeting was in Sudmark.', 'venue', { is: 'Sudmark' }],
    ['It is a toll of 5 percent.', 'toll-rate', { is: 5 }],
    ['It is a toll of the usual sort.', 'toll-rate', null],
  ])('of "%s"', (text, claim, value) => {
    expect(readingsOn([text])).toEqual([[claim, value]]);
  });

  it.each([
    'The meeting was long.',
    'The meeting lasted three minutes.',
    'The meeting lasted after two hours of talk.',
    'Did the meeting last two hours?',
    'Will Dorne accept the toll?',
    'If Dorne accepts the toll, ferries will sail.',
    'Unless Dorne agrees to the toll, no ferry will sail.',
    "Ilva's meeting with Brill lasted two hours.",
    'The previous meeting lasted two hours.',
  ])('are not read from "%s"', (text) => {
    expect(readingsOn([text])).toEqual([]);
  });
});

describe('mentions', () => {
  it('span the clause, in the paragraph as given', () => {
    const text =
      '\u00a0“It was good,” she said. The meet\u00ading of\u00a0Ilva and Dorne lasted two hours, and it rained.';
    const [mention] = mentionsOn([text]);
    expect(text.slice(mention!.start, mention!.end)).toBe('The meet\u00ading of\u00a0Ilva and Dorne lasted two hours');
    const { valueSpan, words } = mention!;
    expect(text.slice(valueSpan!.start, valueSpan!.end)).toBe('two hours');
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['meet\u00ading', 'lasted']);
  });

  it('come in the order of the page, whatever the order of claims', () => {
    const found = mentionsOn([
      'Dorne accepted the toll. The meeting lasted two hours.',
      'The Strand line has six ferries.',
    ]);
    expect(found.map(({ claim, paragraph }) => [claim, paragraph])).toEqual([
      ['toll-accepted', 0],
      ['meeting-length', 0],
      ['ferries', 1],
    ]);
  });

  it('relate to every account that still holds', () => {
    const [mention] = mentionsOn(['The meeting lasted 100 minutes.']);
    expect(mention!.accounts.map(({ source, account, relation }) => [source, account, relation])).toEqual([
      ['gazette', 0, 'compatible'],
      ['herald', 1, 'conflicts'],
    ]);
    expect(mention!.score).toBeGreaterThan(0.5);
    expect(mention!.score).toBeLessThanOrEqual(1);
  });

  it('of one claim in one sentence are one, or as many as it gives different answers', () => {
    expect(readingsOn(['The meeting lasted two hours, so the meeting took 120 minutes.'])).toHaveLength(1);
    expect(readingsOn(['The meeting was in Kell, he said; she said the meeting was held in Sudmark.'])).toEqual([
      ['venue', { is: 'Kell' }],
      ['venue', { is: 'Sudmark' }],
    ]);
  });

  it('lower their score with what they take from the context', () => {
    const own = mentionsOn(['The meeting lasted two hours.'])[0]!;
    const carried = mentionsOn(['The meeting ended.', 'It lasted two hours.'])[0]!;
    expect(carried.score).toBeLessThan(own.score);
  });
});

it('counts sentences, those with mentions, and the claims it tried', () => {
  const { sentences, known, candidates } = harbourMatcher().annotate(
    harbourPage(['The meeting lasted two hours. It rained. Nobody minded.', 'Dorne accepted the toll.']),
  );
  expect([sentences, known]).toEqual([4, 2]);
  expect(candidates).toBeGreaterThanOrEqual(2);
});

it('reads a page without any text', () => {
  const empty = { story: null, mentions: [], sentences: 0, known: 0, candidates: 0 };
  expect(harbourMatcher().annotate({ title: '', published: null, paragraphs: [] })).toEqual(empty);
  expect(harbourMatcher().annotate({ title: '', published: 'soon', paragraphs: ['', ' '] })).toEqual(empty);
});

it('reads with no pack at all', () => {
  expect(createMatcher([]).annotate(harbourPage(['The meeting lasted two hours.'])).mentions).toEqual([]);
});

it('keeps the claims of several packs apart', () => {
  const other = { ...packWith({ all: ['toll', 'strait'] }, { id: 'toll-named' }), id: 'other' };
  const matcher = createMatcher([other, packWith({ all: ['@dorne', 'accept'] })]);
  const { mentions } = matcher.annotate(harbourPage(['Dorne accepted the toll in the strait.']));
  expect(mentions.map(({ claim }) => claim).toSorted()).toEqual(['toll-accepted', 'toll-named']);
});
