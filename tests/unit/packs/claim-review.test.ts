import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../lib/packs/compile.ts';
import { importClaimReviews, MAX_FAULTS, MAX_IMPORT_CLAIMS } from '../../../lib/packs/claim-review.ts';
import { packSchema } from '../../../lib/packs/schema.ts';

const review = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  '@id': 'urn:claim:1',
  claimReviewed: 'The harbour of Dorne freezes over every winter.',
  ...more,
});
const lines = (...rows: unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
const read = (...rows: unknown[]) => importClaimReviews(lines(...rows), 'harbour', 'Harbour reviews');
const packOf = (...rows: unknown[]) => {
  const { pack, faults } = read(...rows);
  expect(faults).toEqual([]);
  return packSchema.parse(pack);
};
const faultsOf = (...rows: unknown[]) => read(...rows).faults.map(({ line, field }) => [line, field]);

describe('a review becomes a claim without cues', () => {
  const full = review({
    name: 'Does the harbour freeze?',
    url: 'https://checks.example/1',
    datePublished: '2024-02-03T08:00:00Z',
    author: { '@type': 'Organization', name: 'Ilva Checks' },
    reviewRating: { alternateName: 'Mostly false' },
    itemReviewed: { author: { name: 'A captain' }, name: 'Ice in the harbour' },
  });

  it('with its id, its text and every other wording', () => {
    const [claim] = packOf(full).claims;
    expect(claim).toMatchObject({
      id: 'urn:claim:1',
      question: 'The harbour of Dorne freezes over every winter.',
      wordings: ['Does the harbour freeze?', 'Ice in the harbour'],
      match: null,
    });
  });

  it.each([
    ['https://checks.example/fact-check/2024/harbour-froze-over/?ref=a-b#c-d', 'harbour froze over'],
    ['https://checks.example/harbour_froze_2019.html', 'harbour froze 2019'],
    ['https://checks.example/8f3a-77b1c-x9', ''],
    ['https://checks.example/1', ''],
    ['https://checks.example', ''],
  ])('and the words of its address %s', (url, keywords) => {
    expect(packOf({ ...full, url }).claims[0]!.keywords).toBe(keywords);
  });

  it('and the words of its id where it has no address, without those that all begin with', () => {
    const { claims } = packOf(review({ '@id': 'urn:x:own-harbour-ice' }), review({ '@id': 'urn:x:own-gulls' }));
    expect(claims.map(({ keywords }) => keywords)).toEqual(['harbour ice', 'gulls']);
  });

  it('and its verdict an account in words without a value, so that no page can conflict with it', () => {
    const pack = packOf(full);
    expect(pack.claims[0]!.accounts).toMatchObject([
      {
        value: { is: null },
        says: 'Rated this claim “Mostly false”.',
        fragment: 'Mostly false',
        attributedTo: 'A captain',
      },
    ]);
    expect(pack.sources).toMatchObject([
      {
        publisher: 'Ilva Checks',
        title: 'Does the harbour freeze?',
        published: '2024-02-03',
        url: 'https://checks.example/1',
      },
    ]);
    expect(pack.origins).toEqual([{ id: 'publisher-1', name: 'Ilva Checks' }]);
  });

  it('counts a publisher once', () => {
    const author = { name: 'Ilva Checks' };
    const pack = packOf(review({ author }), review({ '@id': 'urn:claim:2', author }));
    expect(pack.origins).toHaveLength(1);
    expect(pack.sources.map(({ id }) => id)).toEqual(['review-1', 'review-2']);
  });

  it.each([
    [
      'without an @id but with a url',
      { '@id': undefined, url: 'https://checks.example/9' },
      'https://checks.example/9',
    ],
    ['with several types', { '@type': ['Review', 'ClaimReview'] }, 'urn:claim:1'],
    ['with nulls for what is not known', { name: null, datePublished: null, author: null, url: null }, 'urn:claim:1'],
    ['with a list where one was expected', { author: [{ name: ['Ilva Checks'] }] }, 'urn:claim:1'],
    ['with fields that nobody asked for', { keywords: ['ice'], __proto__: { x: 1 } }, 'urn:claim:1'],
  ])('%s', (_, more, id) => {
    expect(packOf(review(more)).claims[0]!.id).toBe(id);
  });

  it('with a text longer than a question may be: cut for showing, whole for finding', () => {
    const text = 'ice '.repeat(300).trim();
    const [claim] = packOf(review({ claimReviewed: text })).claims;
    expect(claim!.question.length).toBeLessThanOrEqual(600);
    expect(claim!.wordings).toEqual([text]);
  });

  it('and the pack compiles into an index', () => {
    expect(compilePack(packOf(full)).rare?.claims).toEqual([0]);
  });
});

describe('bad lines are named', () => {
  it.each([
    ['no claim', { claimReviewed: undefined }, 'claimReviewed'],
    ['an empty claim', { claimReviewed: ' \n ' }, 'claimReviewed'],
    ['a claim of another type', { claimReviewed: 7 }, 'claimReviewed'],
    ['no id and no url', { '@id': undefined }, '@id'],
    ['an id with spaces', { '@id': 'a b' }, '@id'],
    ['an id that is too long', { '@id': 'x'.repeat(301) }, '@id'],
    ['another type', { '@type': 'Article' }, '@type'],
    ['a date that is none', { datePublished: 'last week' }, 'datePublished'],
    ['a day that does not exist', { datePublished: '2024-02-31' }, 'datePublished'],
    ['an address that runs code', { url: 'javascript:alert(1)' }, 'url'],
    ['a rating of another type', { reviewRating: { alternateName: 4 } }, 'reviewRating.alternateName'],
  ])('%s', (_, more, field) => {
    expect(faultsOf(review({ '@id': 'urn:claim:0' }), review(more))).toEqual([[2, field]]);
  });

  it('an id that is there already, with the line it was in', () => {
    const { faults } = read(review(), review({ '@id': 'urn:claim:2' }), review());
    expect(faults).toEqual([{ line: 3, field: '@id', problem: 'is the same as in line 1' }]);
  });

  it.each([
    ['no JSON', '{"@id":'],
    ['no object', '[1]'],
    ['objects too deep in one another', `{"a":${'['.repeat(20)}${']'.repeat(20)}}`],
    ['a line too long', JSON.stringify({ a: 'x'.repeat(300_000) })],
    ['a file without any review', ' \n \n'],
  ])('%s', (_, text) => {
    const { pack, faults } = importClaimReviews(text, 'harbour', 'Harbour');
    expect(pack).toBeNull();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: 1, field: null });
  });

  it('brackets and quotes inside of strings do not count as depth', () => {
    expect(faultsOf(review({ name: `\\" ${'[{'.repeat(40)} "` }))).toEqual([]);
  });

  it(`the first ${MAX_FAULTS} of many`, () => {
    const { pack, faults } = importClaimReviews('x\n'.repeat(100), 'harbour', 'Harbour');
    expect(pack).toBeNull();
    expect(faults.map(({ line }) => line)).toEqual(Array.from({ length: MAX_FAULTS }, (_, i) => i + 1));
  });
});

it('passes over a byte order mark, empty lines and line ends of any sort', () => {
  const text = `\ufeff${JSON.stringify(review())}\r\n\r\n${JSON.stringify(review({ '@id': 'urn:claim:2' }))}\r\n`;
  expect(importClaimReviews(text, 'harbour', 'Harbour').pack?.claims).toHaveLength(2);
});

it('counts the reviews before it parses any, and says in which line there is one too many', () => {
  const { pack, faults } = importClaimReviews(`\n${'{}\n \n'.repeat(MAX_IMPORT_CLAIMS + 1)}`, 'harbour', 'Harbour');
  expect(pack).toBeNull();
  expect(faults).toEqual([
    {
      line: 2 * MAX_IMPORT_CLAIMS + 2,
      field: null,
      problem: `is one more than the ${MAX_IMPORT_CLAIMS} claims a pack may hold`,
    },
  ]);
});
