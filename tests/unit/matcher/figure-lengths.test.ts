import { expect, it } from 'vitest';
import { isLengthBefore, MEASURING } from '../../../lib/matcher/figure-lengths.ts';
import { figuresIn } from '../../../lib/matcher/figures.ts';
import { stem } from '../../../lib/text/stem.ts';
import { sentenceOf } from '../../helpers/harbour-engine.ts';

it.each([
  ['It lasted two hours before the lights went out.', true],
  ['They spoke for two hours before parting.', true],
  ['They spoke for about two hours after they had eaten.', true],
  ['They spoke for two hours before dinner.', false],
  ['They came two hours before parting.', false],
  ['They filled the last two hours before dinner.', false],
  ['They spoke for two hours.', false],
])('%s: %s', (text, expected) => {
  const sentence = sentenceOf(text);
  const [figure] = figuresIn(sentence, 'duration', null, null);
  expect(isLengthBefore(sentence, figure!)).toBe(expected);
});

it('knows a verb in all its forms', () => {
  for (const verb of ['lasted', 'takes', 'took', 'ran', 'running', 'continued', 'spent'])
    expect(MEASURING.has(stem(verb))).toBe(true);
});
