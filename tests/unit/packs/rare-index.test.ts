import { describe, expect, it } from 'vitest';
import { informationOf } from '../../../lib/packs/rare-information.ts';
import { createRareIndex } from '../../../lib/packs/rare-index.ts';
import { rareWords } from '../../../lib/packs/rare-words.ts';
import { harbourPack } from '../../helpers/harbour.ts';
import { reviewPack } from '../../helpers/reviews.ts';

const keys = (text: string): string[] => rareWords(text).map(({ key }) => key);

describe('the index', () => {
  const index = createRareIndex(reviewPack().claims)!;
  const numberOf = (word: string): number => index.words.all().indexOf(keys(word)[0]!);
  const documentsOf = (word: string): number[] =>
    Array.from(index.postings).slice(index.starts[numberOf(word)], index.starts[numberOf(word) + 1]);

  it('is none where every claim has cues', () => {
    expect(createRareIndex(harbourPack().claims)).toBeNull();
    expect(createRareIndex([])).toBeNull();
  });

  it('finds the documents of a word', () => {
    expect(documentsOf('whale')).toEqual([1, 4]);
    expect(documentsOf('Dornevik')).toEqual([0]);
  });

  it('leaves out words that say nothing', () => {
    expect(index.words.all()).not.toContain('the');
  });

  it('has whole figures, which files hold in one or two bytes each', () => {
    for (const list of [index.information, index.news, index.strengths])
      expect(Array.from(list).every((figure) => Number.isInteger(figure) && figure >= 0 && figure < 2 ** 16)).toBe(
        true,
      );
  });

  it('counts the second word of a fixed pair for less than the first', () => {
    const claims = reviewPack().claims.map((claim) => ({ ...claim, question: `Port Quillon ${claim.question}` }));
    const paired = createRareIndex(claims)!;
    const at = Array.from(paired.sequence).indexOf(paired.words.all().indexOf('quillon'));
    expect(paired.news[at]).toBeLessThan(100);
  });

  it('relates synonyms, and words that stand for one another in claim and title', () => {
    const claims = Array.from({ length: 8 }, (_, i) => ({
      ...reviewPack().claims[0]!,
      question: `A gannet sat on pier${i}x`,
      wordings: [`Solan on pier${i}x`],
    }));
    const related = createRareIndex(claims)!;
    const from = related.words.all().indexOf('gannet');
    const near = Array.from(related.related).slice(related.relatedStarts[from], related.relatedStarts[from + 1]);
    expect(near.map((word) => related.words.all()[word])).toContain('solan');
  });

  it('knows what a claim is filed under, and finds it by that', () => {
    const claims = reviewPack().claims.map((claim, i) => ({ ...claim, keywords: i === 2 ? 'oskoll corkscrew' : '' }));
    const filed = createRareIndex(claims)!;
    const corkscrew = filed.words.all().indexOf('corkscrew');
    expect(Array.from(filed.keywords).map((word) => filed.words.all()[word])).toEqual(['oskoll', 'corkscrew']);
    expect(Array.from(filed.keywordStarts)).toEqual([0, 0, 0, 2, 2, 2, 2]);
    expect(filed.postings[filed.starts[corkscrew]!]).toBe(2);
  });

  it('has a door of its rarest words for each claim, and one for all of a large pack', () => {
    expect(index.doors).toHaveLength(6);
    expect(index.doors[0]).toMatchObject({ needed: 2 });
    expect(index.doors[0]!.words).toContain('dornevik');
    const many = Array.from({ length: 1200 }, () => reviewPack().claims[0]!);
    expect(createRareIndex(many)!.doors).toHaveLength(1);
  });
});

describe('what a word tells', () => {
  it('is more the rarer it is in the pack, and in a small pack the rarer it is in English', () => {
    expect(informationOf('zephyrine', 1, 10)).toBeGreaterThan(informationOf('film', 1, 10));
    expect(informationOf('zephyrine', 1, 10000)).toBeGreaterThan(informationOf('zephyrine', 500, 10000));
  });

  it('is the same for all words that are rare enough to be chance', () => {
    expect(informationOf('zephyrine', 1, 1e5)).toBe(informationOf('oskoll', 2, 1e5));
  });

  it('is little for the words of talk, which a pack may lack', () => {
    expect(informationOf('omg', 0, 1e5)).toBeLessThan(informationOf('film', 0, 1e5));
  });

  it('stays little for a common word that a large pack happens to lack', () => {
    expect(informationOf('film', 0, 1e5)).toBeLessThan(informationOf('zephyrine', 3, 1e5));
  });
});

describe('words of posts', () => {
  it.each([
    [
      'hashtags and handles are their words',
      '#DornevikFires @realMarenOskoll',
      ['dornevik', 'fir', 'real', 'maren', 'oskoll'],
    ],
    ['addresses are left out', 'ice https://t.co/aB3 pic.twitter.com/Xy www.a.example/b', ['ice']],
    ['an address glued to a tag', '#Dornevikpic.twitter.com/TvR', ['dornevik']],
    ['a web address glued to a tag', '#Dornevikhttps://t.co/TvR', ['dornevik']],
    ['emoji end a word', '🚨ICE🚨 gulls🐦‍⬛🏽', ['ice', 'gull']],
    ['figures have their value', '$2,500 2.5K two-thousand 3 million', ['#2500', '#2500', '#2000', '#3000000']],
    ["a name's prefix is left out", "O'Rourke ORourke", ['rourk', 'orourk']],
  ])('%s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('know who posted them', () => {
    const words = rareWords('Ice again 🌹 — Maren Oskoll (@oskoll) January 5, 2019');
    expect(words.filter(({ isByline }) => !isByline).map(({ key }) => key)).toEqual(['ice', 'again']);
  });

  it('know names from the first word of a sentence', () => {
    const names = rareWords('Gulls saw Maren. Ice was on NATO ships').filter(({ isName }) => isName);
    expect(names.map(({ key }) => key)).toEqual(['maren', 'nato']);
  });

  it('keep their places in the text as given', () => {
    const text = '“Gulls” ½ #Ice­Fires @a';
    for (const { start, end } of rareWords(text)) expect(text.slice(start, end)).not.toBe('');
    expect(text.slice(rareWords(text)[0]!.start, rareWords(text)[0]!.end)).toBe('Gulls');
  });

  it('are read in linear time', () => {
    for (const part of ['a-', 'a.', '#a', '@', '(@a', '—', "'", '1,', 'Aa', 'a.b/']) {
      const started = performance.now();
      rareWords(part.repeat(50_000));
      expect(performance.now() - started, part).toBeLessThan(5000);
    }
  });
});
