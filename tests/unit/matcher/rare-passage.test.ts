import { describe, expect, it } from 'vitest';
import { createPassage, FIGURE, HELD, MEANT } from '../../../lib/matcher/rare-passage.ts';
import { compiledReviews } from '../../helpers/reviews.ts';

const index = compiledReviews.rare!;
const words = index.words.all();
const figure = words.findIndex((word) => word.startsWith('#'));
const [one, other] = [...words.keys()].filter((word) => !words[word]!.startsWith('#')) as [number, number];

describe('a passage', () => {
  it('tells of every word what it is to it', () => {
    const passage = createPassage(index);
    passage.put({ words: [one, figure], weights: [1, 0.7] }, { words: [other], weights: [0.4] });
    expect([one, figure, other].map((word) => passage.kinds[word])).toEqual([HELD, FIGURE | HELD, MEANT]);
    expect([one, figure, other].map((word) => passage.held[word])).toEqual([1, 0.7, 0]);
    expect([one, figure, other].map((word) => passage.meant[word])).toEqual([0, 0, 0.4]);
  });

  it('leaves nothing to the next one', () => {
    const passage = createPassage(index);
    const held = { words: [one, figure], weights: [1, 0.7] };
    const meant = { words: [other], weights: [0.4] };
    passage.put(held, meant);
    passage.remove(held, meant);
    expect(passage).toEqual({ ...createPassage(index), put: passage.put, remove: passage.remove });
    expect(passage.kinds[figure]).toBe(FIGURE);
  });
});
