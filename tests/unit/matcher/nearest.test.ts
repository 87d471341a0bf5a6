import { describe, expect, it } from 'vitest';
import { harbourMatcher, harbourPage } from '../../helpers/harbour.ts';

const nearest = (text: string, top = 5, page = harbourPage([])) => harbourMatcher().nearest(page, text, top);
const claims = (text: string, top?: number) => nearest(text, top).map(({ claim }) => claim);

describe('the claims nearest to a text', () => {
  it('begin with those that it states', () => {
    const [first] = nearest('Dorne spoke of the toll before the meeting, which lasted two hours.');
    expect(first).toMatchObject({ claim: 'meeting-length', matched: true, value: { is: 120 } });
  });

  it('hold those it nearly states, with what it lacks', () => {
    const [first] = nearest('Dorne spoke at length to the harbour about tolls.');
    expect(first).toMatchObject({ claim: 'toll-accepted', matched: false });
    expect(first?.missing[0]).toMatchObject({ code: 'words' });
  });

  it('are no more than were asked for', () => {
    const text = 'Dorne accepted the toll at the meeting, which lasted two hours.';
    expect(claims(text).length).toBeGreaterThan(1);
    expect(claims(text, 1)).toHaveLength(1);
  });

  it('are none where the text shares no cues', () => {
    expect(claims('Roses need water in the morning.')).toEqual([]);
  });

  it('say that the page is about something else', () => {
    const page = { title: 'Gardening', published: '2031-05-07', paragraphs: ['Roses need water.'] };
    const found = nearest('Dorne accepted the toll.', 5, page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ missing }) => missing[0]?.code === 'other-story')).toBe(true);
  });
});

it('reads a selection that crosses sentences, in the words of the page', () => {
  const page = harbourPage(['Ilva met Dorne in May. “It lasted two hours,” aides said of the meeting.']);
  const found = harbourMatcher().nearest(page, 'Dorne in May. “It lasted two hours,” aides said', 3);
  expect(found[0]).toMatchObject({ claim: 'meeting-length', matched: true });
});
