/** How fast does the whole engine read a page, against the bundled pack? */
import { createMatcher } from '../../lib/matcher/annotate.ts';
import type { Page } from '../../lib/matcher/types.ts';
import { bundledPacks } from './bundled.ts';
import { newsParagraphs, storyParagraphs } from './generate.ts';
import { compare } from './measure.ts';
import { barOf, figure, milliseconds, rate } from './table.ts';
import type { Question } from './types.ts';

const BYTES = 1_000_000;
const PARAGRAPHS_A_PAGE = 24;

/** Cut into pages of the length of a news article. */
function toPages(page: Page): Page[] {
  const count = Math.ceil(page.paragraphs.length / PARAGRAPHS_A_PAGE);
  return Array.from({ length: count }, (_, i) => ({
    ...page,
    paragraphs: page.paragraphs.slice(i * PARAGRAPHS_A_PAGE, (i + 1) * PARAGRAPHS_A_PAGE),
  }));
}

export const matchingThroughput: Question = {
  question: 'How fast does the whole engine read a page, against the bundled pack?',
  answer() {
    const packs = bundledPacks();
    const matcher = createMatcher(packs);
    const published = new Date(packs[0]!.stories[0]!.date * 86_400_000).toISOString().slice(0, 10);
    const story: Page = { title: packs[0]!.stories[0]!.title, published, paragraphs: storyParagraphs(BYTES) };
    const other: Page = { title: 'News of the valley', published, paragraphs: newsParagraphs(BYTES) };
    const mixed: Page = {
      ...story,
      paragraphs: other.paragraphs.map((text, at) => (at % 3 === 0 ? (story.paragraphs[at] ?? text) : text)),
    };
    const articles = toPages(story);
    const words = /[\p{L}\d]+/gu;
    const timings = compare([
      {
        name: 'story text, words by a regular expression',
        times: 4,
        run: () => story.paragraphs.map((text) => text.match(words)),
      },
      { name: 'story text as one page', run: () => matcher.annotate(story) },
      { name: 'story text as articles', run: () => articles.map((page) => matcher.annotate(page)) },
      { name: 'story text in every third paragraph', run: () => matcher.annotate(mixed) },
      { name: 'unrelated text as one page', run: () => matcher.annotate(other) },
    ]);
    const { sentences, known, mentions, candidates } = matcher.annotate(story);
    return {
      head: ['1 MB of text', 'time (lowest–highest)', 'throughput', 'by words'],
      rows: timings.map((timing) => [
        timing.name,
        milliseconds(timing),
        rate(BYTES, timing.median),
        `${figure(timing.ratio)} ×`,
      ]),
      notes: [
        `One story page: ${sentences} sentences, ${known} with a mention, ${mentions.length} mentions, ${candidates} claims tried.`,
        `An article: ${PARAGRAPHS_A_PAGE} paragraphs, ${figure(BYTES / articles.length / 1000)} KB.`,
      ],
      bars: timings.map((timing) => barOf(timing.name, timing, 'ms')),
    };
  },
};
