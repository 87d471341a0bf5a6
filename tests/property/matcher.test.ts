import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Page } from '../../lib/matcher/types.ts';
import { harbourMatcher, harbourPage } from '../helpers/harbour.ts';

const SENTENCES = [
  'The meeting of Ilva and Dorne lasted two hours.',
  'It lasted at least 90 minutes, aides said.',
  '“It took 100 minutes,” she said; the meet\u00ading in\u00a0Kell ended.',
  'Ilva and Dorne met on March 4.',
  'They met in Sudmark on Tuesday.',
  "Ilva's meeting with Brill took an hour.",
  'Dorne refused to accept the toll, though a toll of 5 percent was named.',
  'Did Dorne accept the toll?',
  'The Strand line has six ferries…',
  'It rained.',
];
const UNRELATED = ['The soup was salted twice.', 'Gardeners like roses!', 'Whose cat is grey?', 'Nobody slept.'];

const paragraph = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((list) => list.join(' '));
const published = fc.constantFrom('2031-05-07', '2031-05-12', '2035-01-01', null);
const pages: fc.Arbitrary<Page> = fc
  .record({ paragraphs: fc.array(paragraph, { maxLength: 5 }), published })
  .map(({ paragraphs, published }) => harbourPage(paragraphs, { published }));

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(...SENTENCES.flatMap((sentence) => sentence.split(' ')), '\u200b', '\ud800', '"', '?', '.', '\n'),
      {
        maxLength: 30,
      },
    )
    .map((words) => words.join(' ')),
);
const wildPages: fc.Arbitrary<Page> = fc.record({
  title: wild,
  published: fc.option(
    fc.oneof(
      fc.string(),
      published.map((day) => day ?? ''),
    ),
  ),
  paragraphs: fc.array(wild, { maxLength: 5 }),
});

/** Offsets inside the paragraph, span not empty, what makes it a mention within it, all in page order. */
function expectInPlace(mentions: readonly Mention[], { paragraphs }: Page): void {
  let last: Mention | null = null;
  for (const mention of mentions) {
    const { paragraph, start, end, words, valueSpan } = mention;
    const text = paragraphs[paragraph]!;
    for (const span of [mention, ...words, ...(valueSpan ? [valueSpan] : [])]) {
      expect(span.start).toBeGreaterThanOrEqual(start);
      expect(span.end).toBeLessThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
    }
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    if (last !== null) expect(last.paragraph * 1e6 + last.start).toBeLessThanOrEqual(paragraph * 1e6 + start);
    last = mention;
  }
}

describe('annotate', () => {
  it('keeps every mention when a sentence about something else is added at the end', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(...UNRELATED), fc.boolean(), (page, sentence, own) => {
        const paragraphs = own
          ? [...page.paragraphs, sentence]
          : page.paragraphs.map((text, at) => (at === page.paragraphs.length - 1 ? `${text} ${sentence}` : text));
        const { mentions } = harbourMatcher().annotate(page);
        expect(harbourMatcher().annotate({ ...page, paragraphs }).mentions).toEqual(mentions);
      }),
    );
  });

  it('gives mentions in place and in order', () => {
    fc.assert(fc.property(pages, (page) => expectInPlace(harbourMatcher().annotate(page).mentions, page)));
  });

  it('throws for no text, and keeps its offsets inside of it', () => {
    fc.assert(
      fc.property(wildPages, (page) => expectInPlace(harbourMatcher().annotate(page).mentions, page)),
      { numRuns: 300 },
    );
  });

  it('answers the same page the same way', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(harbourMatcher().annotate(page)).toEqual(harbourMatcher().annotate(structuredClone(page)));
      }),
      { numRuns: 30 },
    );
  });
});
