import { describe, expect, it } from 'vitest';
import { openPage } from '../../../lib/matcher/page.ts';
import { toDay } from '../../../lib/packs/days.ts';
import { harbourPage } from '../../helpers/harbour.ts';
import { claimOf, lexicon, packs } from '../../helpers/harbour-engine.ts';

const open = (paragraphs: string[], more: Record<string, unknown> = {}) =>
  openPage({ ...harbourPage(paragraphs), ...more }, packs, lexicon);

it('numbers sentences over all paragraphs; the headline is none of them', () => {
  const { sentences } = open(['One. Two.', '', 'Three.']);
  expect(sentences.map(({ index, paragraph }) => [index, paragraph.index])).toEqual([
    [0, 0],
    [1, 0],
    [2, 2],
  ]);
});

describe('a page is open', () => {
  it('to claims of its story', () => {
    const page = open(['They met.']);
    expect(['meeting-length', 'toll-rate', 'ferries'].map((id) => page.isOpenTo(claimOf(id)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('to standing facts of things it names', () => {
    expect(open(['The Strand line.'], { title: '' }).isOpenTo(claimOf('ferries'))).toBe(true);
  });

  it('to facts of the period, which later pages must date', () => {
    const page = open(['They met.'], { published: '2035-01-01' });
    const claim = claimOf('toll-rate');
    expect(page.isOpenTo(claim)).toBe(true);
    expect(page.around(claim).statusAt?.(page.sentences[0]!, 0, 0)).toBe('earlier');
    const now = open(['They met.']);
    expect(now.around(claim).statusAt).toBeNull();
  });
});

describe('around a sentence', () => {
  it('stand the sentences before it, for a pronoun', () => {
    const page = open(['The toll is high.', 'It hurts.', 'Traders mind.']);
    const toll = page.sentences[0]!.hits!.standing.flatMap(({ of }) => of);
    const carried = (at: number) =>
      toll.some((classId) => page.around(claimOf('toll-rate')).carries(page.sentences[at]!, classId));
    expect([carried(1), carried(2)]).toEqual([true, false]);
  });

  it('stands the last one alone, for "that"', () => {
    const toll = open(['The toll.']).sentences[0]!.hits!.standing.flatMap(({ of }) => of);
    const carried = (last: string) => {
      const page = open(['The toll is high.', 'Traders mind.', last]);
      return toll.some((classId) => page.around(claimOf('toll-rate')).carries(page.sentences[2]!, classId));
    };
    expect([carried('It hurts.'), carried('That hurts.')]).toEqual([true, false]);
  });

  it('figures are read once', () => {
    const page = open(['The meeting lasted two hours.']);
    const around = page.around(claimOf('meeting-length'));
    const first = around.figuresOf(page.sentences[0]!, 'duration', 'minute');
    expect(first).toHaveLength(1);
    expect(around.figuresOf(page.sentences[0]!, 'duration', 'minute')).toBe(first);
  });

  it('events matter to claims of events alone', () => {
    const page = open(['The meeting lasted two hours.']);
    const status = (id: string) => page.around(claimOf(id)).statusAt;
    expect(status('meeting-length')?.(page.sentences[0]!, 0, 4)).toBe('event');
    expect(status('toll-rate')).toBeNull();
    expect(status('ferries')).toBeNull();
  });

  it('days are counted from the page’s own, or the event’s', () => {
    const today = (published: string | null) => {
      const page = open(['They met.'], { published });
      return page.around(claimOf('meeting-length')).today;
    };
    expect([today('2031-05-09'), today(null)]).toEqual([toDay('2031-05-09'), toDay('2031-05-06')]);
  });
});
