import { describe, expect, it } from 'vitest';
import { isFigureDenied, replacedBy } from '../../../lib/matcher/denied-figures.ts';
import { figuresIn } from '../../../lib/matcher/figures.ts';
import type { MeasuredKind } from '../../../lib/values/types.ts';
import { sentenceOf } from '../../helpers/harbour-engine.ts';

/** Which figures of the sentence are denied, in order. */
function denials(text: string, kind: MeasuredKind = 'duration'): boolean[] {
  const sentence = sentenceOf(text);
  return figuresIn(sentence, kind, '2031-05-07', null).map((figure) => isFigureDenied(sentence, figure, []));
}

describe('isFigureDenied', () => {
  it.each([
    ['It took not 90 minutes but two hours.', [true, false]],
    ['It did not last 90 minutes.', [true]],
    ['It never even ran to 90 minutes.', [true]],
    ['It took two hours instead of 90 minutes.', [false, true]],
    ['It took two hours, as opposed to the 90 minutes first told.', [false, true]],
    ['Aides disputed claims of 90 minutes.', [true]],
    ['It was no 90-minute affair.', [true]],
  ])('sees the denial in: %s', (text, expected) => {
    expect(denials(text)).toEqual(expected);
  });

  it.each([
    'Not all agreed after 90 minutes.',
    'They did not accept the 90-minute pause.',
    'He did not come up in 90 minutes of talks.',
    'It did not last more than 90 minutes.',
    'It was not long, and it took 90 minutes.',
    'Aides did not dispute that it took 90 minutes.',
  ])('sees none of the figure in: %s', (text) => {
    expect(denials(text)).toEqual([false]);
  });

  it('leaves days and times that a denial tells', () => {
    expect(denials('It was not on March 4.', 'date')).toEqual([true]);
    expect(denials('It has not gone on since March 4.', 'date')).toEqual([false]);
    expect(denials('It did not go on until 10 a.m.', 'clock-time')).toEqual([false]);
  });
});

it('replacedBy finds the figure that another one corrects', () => {
  const sentence = sentenceOf('It took not 90 minutes, as aides said, but two hours and cost three days.');
  const [denied, given, other] = figuresIn(sentence, 'duration', null, null);
  expect(replacedBy(sentence, given!, [denied!])).toBe(denied);
  expect(replacedBy(sentence, other!, [denied!])).toBeNull();
  expect(replacedBy(sentence, given!, [])).toBeNull();
});
