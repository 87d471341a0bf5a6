import { describe, expect, it } from 'vitest';
import { ellipsisOf } from '../../../lib/matcher/ellipses.ts';
import { sentenceOf } from '../../helpers/harbour-engine.ts';

describe('ellipsisOf', () => {
  it.each([
    ['The second, on May 6, took two hours.', 0, 1],
    ['In the first, on March 4, nothing was said.', 1, 2],
    ['The last was short.', 0, 1],
    ['The previous (on March 4) was shorter.', 0, 1],
  ])('finds it in "%s"', (text, from, to) => {
    expect(ellipsisOf(sentenceOf(text))).toEqual({ from, to });
  });

  it.each(['The second meeting took two hours.', 'The meeting took two hours.', 'Second, nobody came.', 'The last'])(
    'finds none in "%s"',
    (text) => {
      expect(ellipsisOf(sentenceOf(text))).toBeNull();
    },
  );
});
