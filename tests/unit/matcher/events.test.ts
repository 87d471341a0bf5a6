import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../lib/matcher/events.ts';
import { readingsOn } from '../../helpers/harbour.ts';
import { sentenceOf } from '../../helpers/harbour-engine.ts';

const valuesFor = (id: string, paragraphs: string[], page: Parameters<typeof readingsOn>[1] = {}) =>
  readingsOn(paragraphs, page)
    .filter(([claim]) => claim === id)
    .map(([, value]) => value);

/** What the page says of the length of the meeting the pack is about. */
const lengths = (paragraphs: string[], title?: string) =>
  valuesFor('meeting-length', paragraphs, title === undefined ? {} : { title });

describe('a sentence speaks of the event', () => {
  it.each([
    ['by both names', 'The meeting of Ilva and Dorne lasted two hours.'],
    ['by names before', 'Ilva and Dorne held a meeting that lasted two hours.'],
    ['by its day', 'The meeting on May 6 lasted two hours.'],
    ['by its month', 'The May meeting lasted two hours.'],
    ['by a weekday', "Tuesday's meeting lasted two hours."],
    [
      'though a day beside it is counted from another',
      'A week earlier Ilva and Dorne held a meeting that lasted two hours.',
    ],
    ['for want of anything else', 'The meeting lasted two hours.'],
    ['though another spoke of it', 'The meeting with Dorne, Brill said, lasted two hours.'],
    ['though others spoke of it after', 'After the meeting Brill and Castor said it had lasted two hours.'],
    ['though somebody reported it later', 'The meeting lasted two hours, aides said on Wednesday.'],
    ['though it was told on another day', 'Aides told reporters late on March 4 that the meeting lasted two hours.'],
    [
      'by the day behind it, not the one before',
      'On March 4 they planned for the meeting of both on May 6, which lasted two hours.',
    ],
  ])('%s', (_, text) => {
    expect(lengths([text])).toEqual([{ is: 120 }]);
  });
});

describe('a sentence speaks of another event', () => {
  it.each([
    ['by another person before it', "Brill's meeting with Ilva lasted two hours."],
    ['by another partner', "Ilva's meeting with Brill lasted two hours."],
    ['by another partner among two', 'The meeting with Dorne and Castor lasted two hours.'],
    ['by another partner behind a link', 'The meeting of Ilva with Brill lasted two hours.'],
    ['by another partner, and who came to whom', 'The meeting by Ilva with President Brill lasted two hours.'],
    ['by others in a list', 'The meeting between Ilva, Brill and Castor lasted two hours.'],
    ['by another partner whom one met', 'The meeting Ilva had with Brill lasted two hours.'],
    ['by another partner, though both are named', "Dorne waited while Ilva's meeting with Brill lasted two hours."],
    ['by another pair, though both are named', 'Dorne waited as the meeting of Ilva with Brill lasted two hours.'],
    ['by another day', 'The meeting on March 4 lasted two hours.'],
    ['by a month', "February's meeting of Ilva and Dorne lasted two hours."],
    ['by a month before it', 'The April meeting lasted two hours.'],
    ['by a month that owns it', "March's meeting lasted two hours."],
    ['by a year', 'The meeting in 2030 lasted two hours.'],
    ['by what it is called', 'An earlier meeting lasted two hours.'],
    ['as the last one', 'The last meeting lasted two hours.'],
    ['as the next one', 'The next meeting will last two hours.'],
  ])('%s', (_, text) => {
    expect(lengths([text])).toEqual([]);
  });
});

describe('the sentences after one', () => {
  it('go on about its event while they point back', () => {
    expect(lengths(['Ilva and Dorne met on March 4. It lasted two hours.'])).toEqual([]);
    expect(lengths(["Ilva's meeting with Brill ended. It lasted two hours."])).toEqual([]);
    const back = 'That meeting lasted two hours, and the meeting of Ilva with Dorne was still to come.';
    expect(lengths([`Ilva and Dorne met on March 4. ${back}`])).toEqual([]);
    expect(lengths(['Ilva and Dorne met on Tuesday. It lasted two hours.'])).toEqual([{ is: 120 }]);
  });

  it('come back to the page’s own event with a new paragraph', () => {
    expect(lengths(['Ilva and Dorne met on March 4.', 'The meeting lasted two hours.'])).toEqual([{ is: 120 }]);
  });

  it('do not come back while they point on', () => {
    expect(lengths(['Ilva and Dorne met on March 4.', 'It lasted two hours.'])).toEqual([]);
  });
});

describe('a relative clause tells of what stands before it', () => {
  it.each([
    ['a day', 'The meeting lasted longer than that of March 4, which took two hours.'],
    ['the day since which', 'It was the first meeting since March 4, when Ilva and Dorne sat down for two hours.'],
  ])('%s', (_, text) => {
    expect(lengths([text])).toEqual([]);
  });

  it('the event itself', () => {
    expect(lengths(['The meeting on May 6, which took two hours, was longer than the one in March.'])).toEqual([
      { is: 120 },
    ]);
  });
});

describe('"the second" stands for a meeting just spoken of', () => {
  it.each([
    ['of the event’s day', 'The two have met twice. The second, on May 6, lasted two hours.', [{ is: 120 }]],
    ['of another day', 'The two have met twice. The first, on March 4, lasted two hours.', []],
    ['unless a noun follows', 'Brill and Castor met on May 5. The second speech, on May 6, lasted two hours.', []],
    ['unless no meeting was spoken of', 'There were two speeches. The second, on May 5, lasted two hours.', []],
  ])('%s', (_, text, values) => {
    expect(lengths([text])).toEqual(values);
  });
});

describe('a page of later days', () => {
  const later = { title: 'What became of the harbour', published: '2031-08-30' };

  it.each([
    ['on its day', 'The meeting of Ilva and Dorne on May 6 lasted two hours.', [{ is: 120 }]],
    ['in its month', 'The meeting of Ilva and Dorne in May lasted two hours.', [{ is: 120 }]],
    ['in a sentence that goes on', 'Ilva met Dorne on May 6. It lasted two hours.', [{ is: 120 }]],
    ['but not without a day', 'The meeting lasted two hours.', []],
    ['but not on the day of a report', 'The meeting, Brill said on May 6, lasted two hours.', []],
  ])('speaks of the event %s', (_, text, values) => {
    expect(valuesFor('meeting-length', [text], later)).toEqual(values);
  });

  it.each([
    ['on a day of them', 'In May the harbour of Norland and Sudmark charged a toll of 5 percent.', 1],
    ['but not without one', 'The harbour of Norland and Sudmark charges a toll of 5 percent.', 0],
    ['but not on another', 'In July the harbour of Norland and Sudmark charged a toll of 5 percent.', 0],
  ])('speaks of what held for those days %s', (_, text, count) => {
    expect(valuesFor('toll-rate', [text, 'Ilva and Dorne were silent.'], later)).toHaveLength(count);
  });
});

it('counts days from the event without moving it', () => {
  expect(
    lengths(['Two days after the meeting of Ilva and Dorne much is open.', 'The meeting lasted two hours.']),
  ).toEqual([{ is: 120 }]);
});

it('takes the headline for what the page is mainly about', () => {
  const title = "Ilva's meeting with Brill, after Dorne";
  expect(lengths(['The meeting lasted two hours.'], title)).toEqual([]);
  expect(lengths(['The meeting of Ilva and Dorne lasted two hours.'], title)).toEqual([{ is: 120 }]);
});

it('does not take the event’s own day for that of an earlier one', () => {
  const page = { published: '2031-08-30' };
  expect(valuesFor('previous-meeting', ['Ilva and Dorne last met on May 6.'], page)).toEqual([]);
  expect(valuesFor('previous-meeting', ['Ilva and Dorne last met on March 4.'], page)).toEqual([{ is: '2031-03-04' }]);
});

it('gives claims of other events the sentences that are not of this one', () => {
  const dates = readingsOn(['Ilva and Dorne had met on March 4.', 'Ilva and Dorne met on Tuesday.']);
  expect(dates.filter(([claim]) => claim === 'previous-meeting')).toEqual([['previous-meeting', { is: '2031-03-04' }]]);
});

describe('datesIn', () => {
  it('gives the words on which dates stand', () => {
    const sentence = sentenceOf('They met on March 4, 2031 and will meet on 8 June.');
    const { tokens } = sentence.paragraph;
    const found = datesIn(sentence, '2031-05-07').map(({ from, to }) => [tokens[from]!.text, tokens[to]!.text]);
    expect(found).toEqual([
      ['March', '2031'],
      ['8', 'June'],
    ]);
  });

  it('finds none where there is none', () => {
    expect(datesIn(sentenceOf('They met for two hours.'), '2031-05-07')).toEqual([]);
  });
});
