/** A small pack about an invented story: two leaders meet in a harbour town on Tuesday, 6 May 2031. */
import { createMatcher } from '../../lib/matcher/annotate.ts';
import type { Matcher, Mention, Page } from '../../lib/matcher/types.ts';
import { compilePack } from '../../lib/packs/compile.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { packSchema } from '../../lib/packs/schema.ts';
import type { Pack } from '../../lib/packs/schema.ts';

const account = (
  source: string,
  origin: string,
  value: Record<string, unknown>,
  more: Record<string, unknown> = {},
) => ({
  source,
  origin,
  value,
  says: `What ${source} says of it.`,
  fragment: 'a few words',
  paragraph: 1,
  ...more,
});

const story = {
  id: 'harbour-meeting',
  title: 'The harbour meeting of Ilva and Dorne',
  date: '2031-05-06',
  zone: 'Europe/Oslo',
  window: ['2031-05-01', '2031-05-20'],
  names: [
    ['Ilva', 'Norland'],
    ['Dorne', 'Sudmark'],
  ],
  topics: ['meeting', 'met', 'toll', 'strait', 'harbour', 'Ilva', 'Dorne'],
  topicsNeeded: 2,
  event: ['meeting', 'met', 'sat down'],
  participants: [
    ['Ilva', 'Norland leader'],
    ['Dorne', 'Sudmark premier'],
  ],
  outsiders: ['Brill', 'Castor'],
  otherDates: ['2031-03-04'],
};

const claims = [
  {
    id: 'meeting-length',
    question: 'How long did the meeting last?',
    kind: 'duration',
    unit: 'minute',
    accounts: [
      account('gazette', 'palace', { min: 90 }, { hedge: 'at least', attributedTo: 'the palace' }),
      account('herald', 'herald', { is: 150 }),
      account('courier', 'palace', { min: 30 }, { superseded: true, derived: true }),
    ],
    relations: [
      ['gazette', 'herald', 'conflicts'],
      ['courier', 'gazette', 'superseded by'],
    ],
    match: {
      range: { min: 8, max: 720 },
      any: [
        {
          all: [{ any: ['meeting'], carry: true }, ['last', 'took']],
          figure: { near: 1, side: 'after', within: 8, notBefore: 'late', notAfter: 'after' },
        },
        { all: ['@leaders', 'sat down'], figure: { near: 1, within: 8 } },
      ],
    },
    examples: {
      match: [
        { text: 'The meeting of Ilva and Dorne lasted two hours.', value: { is: 120 } },
        { text: 'The meeting took more than an hour and a half.', value: { min: 90 } },
        { text: 'Ilva and Dorne sat down for 150 minutes.', value: { is: 150 } },
      ],
      noMatch: [
        { text: "Ilva's meeting with Brill lasted an hour.", why: 'another meeting' },
        { text: 'Did the meeting last two hours?', why: 'a question' },
        { text: 'The meeting began after two hours of waiting.', why: 'the wait' },
      ],
    },
  },
  {
    id: 'toll-accepted',
    question: 'Did Dorne accept the toll?',
    kind: 'yes-no',
    accounts: [
      account('gazette', 'palace', { is: true }),
      account('herald', 'palace', { is: true }),
      account('courier', 'castle', { is: false }),
    ],
    match: { any: [{ all: ['@dorne', ['accept', 'agree to'], 'toll'], predicate: 1 }] },
    examples: {
      match: [
        { text: 'Dorne accepted the toll.', value: { is: true } },
        { text: 'The Sudmark premier agreed to a toll.', value: { is: true } },
        { text: 'Dorne refused to accept the toll.', value: { is: false } },
      ],
      noMatch: [
        { text: 'If Dorne accepts the toll, ferries sail.', why: 'a condition' },
        { text: 'Will Dorne accept the toll?', why: 'a question' },
        { text: 'Ilva asked for a toll.', why: 'an offer' },
      ],
    },
  },
  {
    id: 'toll-rate',
    question: 'How high is the toll?',
    kind: 'percent',
    scope: 'period',
    accounts: [account('gazette', 'gazette', { is: 5 })],
    match: { any: [{ all: ['toll', 'of'], figure: { near: 1, side: 'after', optional: true } }] },
    examples: {
      match: [
        { text: 'Dorne pays a toll of 5 percent.', value: { is: 5 } },
        { text: 'A toll of six percent was agreed.', value: { is: 6 } },
        { text: 'Ilva spoke of a toll of some kind.', value: null },
      ],
      noMatch: [
        { text: 'Ilva asked for a toll.', why: 'no rate' },
        { text: 'Is it a toll of 5 percent?', why: 'a question' },
        { text: 'Trade grew by 5 percent.', why: 'another rate' },
      ],
    },
  },
  {
    id: 'venue',
    question: 'Where did they meet?',
    kind: 'choice',
    options: ['Kell', 'Norland', 'Sudmark'],
    parts: [{ part: 'Kell', of: 'Norland' }],
    accounts: [
      account('gazette', 'gazette', { is: 'Kell' }),
      account('herald', 'herald', { is: 'Norland' }),
      account('courier', 'courier', { is: 'Sudmark' }),
    ],
    match: {
      any: [
        { all: ['@meeting', 'in Kell'], says: 'Kell' },
        { all: ['@meeting', 'in Sudmark'], says: 'Sudmark' },
      ],
    },
    examples: {
      match: [
        { text: 'The meeting in Kell ended.', value: { is: 'Kell' } },
        { text: 'Ilva met Dorne in Kell.', value: { is: 'Kell' } },
        { text: 'The meeting was held in Sudmark.', value: { is: 'Sudmark' } },
      ],
      noMatch: [
        { text: 'Ilva lives in Kell.', why: 'no meeting' },
        { text: 'Was the meeting in Kell?', why: 'a question' },
        { text: "Ilva's meeting with Brill was in Kell.", why: 'another meeting' },
      ],
    },
  },
  {
    id: 'previous-meeting',
    question: 'When had they met before?',
    kind: 'date',
    scope: 'other-event',
    accounts: [account('herald', 'herald', { is: '2031-03-04' })],
    match: { any: [{ all: ['@leaders', 'met'] }] },
    examples: {
      match: [
        { text: 'Ilva and Dorne met on March 4.', value: { is: '2031-03-04' } },
        { text: 'Dorne had met Ilva on 4 March 2031.', value: { is: '2031-03-04' } },
        { text: 'In March Ilva met Dorne in Kell.', value: { min: '2031-03-01', max: '2031-03-31' } },
      ],
      noMatch: [
        { text: 'Ilva and Dorne met on Tuesday.', why: 'this meeting' },
        { text: 'Had Dorne met Ilva on March 4?', why: 'a question' },
        { text: 'Ilva travelled on March 4.', why: 'a journey' },
      ],
    },
  },
  {
    id: 'ferries',
    story: null,
    question: 'How many ferries has the Strand line?',
    kind: 'count',
    unit: 'ferry',
    scope: 'standing',
    accounts: [account('gazette', 'gazette', { is: 6 })],
    match: { page: [['Strand']], any: [{ all: ['Strand', 'ferry'], figure: { near: 1, side: 'before', within: 2 } }] },
    examples: {
      match: [
        { text: 'The Strand line has six ferries.', value: { is: 6 } },
        { text: 'Strand owns 12 ferries.', value: { is: 12 } },
        { text: 'The six ferries of the Strand line sail daily.', value: { is: 6 } },
      ],
      noMatch: [
        { text: 'The Strand line has six captains.', why: 'captains' },
        { text: 'Has the Strand line six ferries?', why: 'a question' },
        { text: 'The Northern line has six ferries.', why: 'another line' },
      ],
    },
  },
];

const vocabulary = [
  { name: 'ilva', words: ['Ilva', 'Norland leader'] },
  { name: 'dorne', words: ['Dorne', 'Sudmark premier'] },
  { name: 'leaders', words: ['@ilva', '@dorne', 'both leaders'] },
  { name: 'meeting', words: ['meeting', '=met', 'sat .. down'] },
];

/** What an author may write, wrong as it may be. */
// oxlint-disable-next-line typescript/no-explicit-any -- tests break it in ways that no type allows
export type Source = Record<string, any>;

/** The pack as an author writes it, ready to be broken: a deep copy each time. */
export function harbourSource(): Source {
  return structuredClone({
    format: 'variorum-pack/1',
    id: 'harbour',
    title: 'The harbour meeting',
    version: '1.0.0',
    vocabulary,
    stories: [story],
    origins: ['palace', 'castle', 'gazette', 'herald', 'courier'].map((id) => ({ id, name: `The ${id}` })),
    sources: ['gazette', 'herald', 'courier'].map((id, index) => ({
      id,
      publisher: index === 2 ? null : `The ${id}`,
      title: `Report of the ${id}`,
      published: '2031-05-06',
      stage: 'after',
      file: `${id}.txt`,
    })),
    claims: claims.map((claim) => ({ story: story.id, ...claim })),
  });
}

/** The pack, parsed; `change` edits its source first. */
export function harbourPack(change: (source: Source) => void = () => undefined): Pack {
  const source = harbourSource();
  change(source);
  return packSchema.parse(source);
}

export const compiledHarbour: CompiledPack = compilePack(harbourPack());

let matcher: Matcher | null = null;

/** One matcher over the pack for all tests of a file. */
export function harbourMatcher(): Matcher {
  matcher ??= createMatcher([compiledHarbour]);
  return matcher;
}

/** A page of the day after the meeting, about it by its title. */
export function harbourPage(paragraphs: string[], page: Partial<Page> = {}): Page {
  return { title: 'Ilva and Dorne end harbour meeting', published: '2031-05-07', paragraphs, ...page };
}

/** Mentions on such a page. */
export function mentionsOn(paragraphs: string[], page: Partial<Page> = {}): Mention[] {
  return harbourMatcher().annotate(harbourPage(paragraphs, page)).mentions;
}

/** Claims with their values, as `[claim, value]`, in page order. */
export function readingsOn(paragraphs: string[], page: Partial<Page> = {}): [string, Mention['value']][] {
  return mentionsOn(paragraphs, page).map(({ claim, value }) => [claim, value]);
}
