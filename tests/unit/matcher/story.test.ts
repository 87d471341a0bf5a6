import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../lib/matcher/sentence.ts';
import { namesAll, storiesOf, wordsOfPage } from '../../../lib/matcher/story.ts';
import { lexicon, packs } from '../../helpers/harbour-engine.ts';

const contexts = (text: string, published: string | null) => {
  const paragraphs = [readParagraph(text, 0, 0, lexicon)];
  const page = { title: '', published, paragraphs: [text] };
  return storiesOf(page, paragraphs, wordsOfPage(paragraphs), packs);
};

describe('storiesOf', () => {
  it('wants a name of each group and enough topics', () => {
    expect(contexts('Ilva and Dorne met.', null)).toHaveLength(1);
    expect(contexts('Norland and Sudmark set a toll.', null)).toEqual([]);
    expect(contexts('Norland and Sudmark set a toll in the strait.', null)).toHaveLength(1);
    expect(contexts('Ilva set a toll in the strait.', null)).toEqual([]);
  });

  it.each([
    ['2031-05-01', true],
    ['2031-05-20', true],
    ['2031-05-21', false],
  ])('takes a page of %s for current: %s', (published, isCurrent) => {
    expect(contexts('Ilva and Dorne met.', published)).toMatchObject([{ isCurrent, reference: published }]);
  });

  it('is about no story that had not begun when the page was written', () => {
    expect(contexts('Ilva and Dorne met.', '2031-04-30')).toEqual([]);
  });

  it.each([
    ['Ilva and Dorne met.', true],
    ['Ilva and Dorne met on Tuesday.', true],
    ['Ilva and Dorne met on May 6, 2031.', true],
    ['Ilva and Dorne met on August 9, 2036.', false],
    ['Ilva and Dorne met on August 9, 2036 and on May 6, 2031.', true],
    ['Ilva and Dorne set a toll in 1998.', true],
  ])('takes an undated page "%s" for current: %s', (text, isCurrent) => {
    expect(contexts(text, null)).toMatchObject([{ isCurrent, reference: '2031-05-06' }]);
  });

  it('treats a day that cannot be read as none', () => {
    expect(contexts('Ilva and Dorne met.', 'yesterday')).toMatchObject([{ isCurrent: true, reference: '2031-05-06' }]);
  });
});

it('names words in exact form', () => {
  const words = wordsOfPage([readParagraph("Norland's tolls", 0, 0, lexicon)]);
  expect([...words]).toEqual(['norland', 'tolls']);
  expect(namesAll(words, [['norland'], ['toll', 'tolls']])).toBe(true);
  expect(namesAll(words, [['norland'], ['toll']])).toBe(false);
  expect(namesAll(words, [])).toBe(true);
});
