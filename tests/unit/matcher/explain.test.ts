import { describe, expect, it } from 'vitest';
import { harbourMatcher, harbourPage } from '../../helpers/harbour.ts';

const explain = (sentence: string, claim: string, page = harbourPage([])) =>
  harbourMatcher().explain(page, sentence, claim);
const codes = (sentence: string, claim: string) => explain(sentence, claim).missing.map(({ code }) => code);

it('shows words and value of a sentence that matches', () => {
  expect(explain('The meeting lasted two hours.', 'meeting-length')).toEqual({
    claim: 'meeting-length',
    matched: true,
    missing: [],
    words: ['meeting', 'lasted'],
    value: { is: 120 },
  });
  expect(explain('Dorne refused to accept the toll.', 'toll-accepted')).toMatchObject({ value: { is: false } });
  expect(explain('It is a toll of some kind.', 'toll-rate')).toMatchObject({ matched: true, value: null });
});

describe('says of a sentence that does not match', () => {
  it('that there is no such claim', () => {
    expect(codes('The meeting lasted two hours.', 'weather')).toEqual(['no-such-claim']);
  });

  it('that the page is about something else', () => {
    const page = { title: 'Gardening', published: '2031-05-07', paragraphs: ['Roses need water.'] };
    expect(explain('The meeting lasted two hours.', 'meeting-length', page).missing).toEqual([{ code: 'other-story' }]);
    expect(explain('A line has six ferries.', 'ferries').missing).toEqual([{ code: 'other-story' }]);
  });

  it('that it asks', () => {
    expect(codes('Did the meeting last two hours?', 'meeting-length')).toContain('question');
    expect(codes('If Dorne accepts the toll, ferries sail.', 'toll-accepted')).toEqual(['question']);
  });

  it('that it speaks of another event', () => {
    expect(codes("Ilva's meeting with Brill lasted two hours.", 'meeting-length')[0]).toBe('other-event');
  });

  it('that it gives no figure', () => {
    expect(codes('The meeting lasted long.', 'meeting-length')[0]).toBe('no-figure');
  });

  it('which words are missing, one list a pattern', () => {
    const { missing } = explain('Dorne spoke of the toll.', 'toll-accepted');
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({ code: 'words', oneOf: expect.arrayContaining(['accept']) });
  });

  it('at most three reasons, the nearest to a match first', () => {
    const { missing } = explain("Ilva's meeting with Brill lasted two hours.", 'meeting-length');
    expect(missing.length).toBeLessThanOrEqual(3);
    expect(missing[0]!.code).toBe('other-event');
    expect(missing.at(-1)!.code).toBe('words');
  });
});

it('reads a sentence where it stands, with what is around it', () => {
  const page = harbourPage(['The meeting is over.', 'It lasted two hours.']);
  expect(explain('It lasted two hours.', 'meeting-length', page).matched).toBe(true);
  expect(
    explain('It lasted two hours.', 'meeting-length', {
      ...page,
      paragraphs: ['Ferries sail.'],
      title: 'Ilva, Dorne, toll',
    }).matched,
  ).toBe(false);
});

it('agrees with what annotate finds', () => {
  for (const text of ['The meeting lasted two hours.', 'The meeting was long.', 'Dorne met Ilva in Kell.']) {
    const { mentions } = harbourMatcher().annotate(harbourPage([text]));
    for (const claim of ['meeting-length', 'venue', 'toll-accepted'])
      expect(explain(text, claim).matched).toBe(mentions.some((mention) => mention.claim === claim));
  }
});
