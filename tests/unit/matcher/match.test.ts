import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { barrierTo, matchPattern } from '../../../lib/matcher/match.ts';
import type { Surroundings } from '../../../lib/matcher/match.ts';
import { figuresIn } from '../../../lib/matcher/figures.ts';
import { toDay } from '../../../lib/packs/days.ts';
import { claimOf, packWith, sentenceOf } from '../../helpers/harbour-engine.ts';
import { harbourPage } from '../../helpers/harbour.ts';

const around: Surroundings = {
  carries: () => false,
  statusAt: () => 'event',
  today: toDay('2031-05-07'),
  figuresOf: (sentence, kind) => figuresIn(sentence, kind, '2031-05-07', null),
};

const match = (id: string, text: string, more: Partial<Surroundings> = {}) => {
  const claim = claimOf(id);
  const sentence = sentenceOf(text);
  return barrierTo(claim, sentence) ?? matchPattern(claim, claim.patterns[0]!, sentence, { ...around, ...more });
};

describe('a match', () => {
  it('holds value, figure and score', () => {
    const found = match('meeting-length', 'The meeting lasted two hours.');
    expect(found).toMatchObject([{ value: { kind: 'duration', min: 7200, max: 7200 } }]);
  });

  it('scores the tighter higher, and what is carried lower', () => {
    const score = (text: string, carries = false) => {
      const found = match('meeting-length', text, { carries: () => carries });
      return Array.isArray(found) ? found[0]!.score : 0;
    };
    const tight = score('The meeting lasted two hours.');
    expect(tight).toBeGreaterThan(score('The meeting, which all of them had long waited for, lasted two hours.'));
    expect(tight).toBeGreaterThan(score('It lasted two hours.', true));
    expect(score('It lasted two hours.', true)).toBeGreaterThanOrEqual(0.5);
  });
});

it('takes less from the context than the sentence says itself', () => {
  const matches = (carried: number) => {
    const all = ['toll', 'ferry', 'sail'].map((any, at) => ({ any: [any], carry: at < carried }));
    const pack = packWith({ all }, { kind: 'yes-no', accounts: [], match: { any: [{ all }] } });
    const page = harbourPage(['The toll for a ferry is high.', 'They sail with it.', 'They sail with a ferry.']);
    return createMatcher([pack])
      .annotate(page)
      .mentions.map(({ paragraph }) => paragraph);
  };
  expect(matches(1)).toEqual([2]);
  expect(matches(2)).toEqual([2]);
});

describe('a refusal says', () => {
  it('that the sentence asks', () => {
    expect(match('meeting-length', 'Did the meeting last two hours?')).toEqual({ question: true });
    expect(match('toll-accepted', 'If Dorne accepts the toll, ferries sail.')).toEqual({ question: true });
  });

  it('which class is missing', () => {
    expect(match('toll-accepted', 'Dorne spoke of the toll.')).toHaveProperty('missing');
  });

  it('that there is no figure', () => {
    expect(match('meeting-length', 'The meeting lasted.')).toEqual({ noFigure: true });
  });

  it.each(['earlier', 'foreign'] as const)('that the event is %s', (status) => {
    expect(match('meeting-length', 'The meeting lasted two hours.', { statusAt: () => status })).toEqual({ status });
  });
});

it('wants for claims of other events one that is earlier', () => {
  const text = 'Ilva and Dorne met on March 4.';
  expect(match('previous-meeting', text)).toEqual({ status: 'event' });
  expect(match('previous-meeting', text, { statusAt: () => 'foreign' })).toEqual({ status: 'foreign' });
  expect(Array.isArray(match('previous-meeting', text, { statusAt: () => 'earlier' }))).toBe(true);
});

it('leaves claims that are bound to no event alone', () => {
  expect(Array.isArray(match('toll-rate', 'A toll of 5 percent.', { statusAt: null }))).toBe(true);
});
