/** The matcher's work, counted and not timed: claims whose cues are tried on a page. */
import { expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { bundledPacks } from '../../bench/bundled.ts';
import { newsParagraphs, storyParagraphs } from '../../bench/generate.ts';

const WORDS = 10_000;
const packs = bundledPacks();
const matcher = createMatcher(packs);
const claims = packs.reduce((sum, pack) => sum + pack.claims.length, 0);

/** Candidates on `WORDS` words of these paragraphs. */
function count(paragraphs: string[], title: string): { candidates: number; sentences: number } {
  const page = { title, published: '2025-03-18', paragraphs: [] as string[] };
  for (let words = 0; words < WORDS;) {
    const next = paragraphs[page.paragraphs.length]!;
    page.paragraphs.push(next);
    words += next.split(' ').length;
  }
  const { candidates, sentences } = matcher.annotate(page);
  return { candidates, sentences };
}

it('tries next to nothing on ten thousand words about something else', () => {
  const { candidates, sentences } = count(newsParagraphs(100_000), 'News of the valley');
  expect(candidates).toBeLessThan(sentences / 10);
});

it('tries less than half of the claims on sentences that nearly all state one', () => {
  const { candidates, sentences } = count(storyParagraphs(100_000), packs[0]!.stories[0]!.title);
  expect(candidates).toBeGreaterThan(sentences / 10);
  expect(candidates).toBeLessThan((sentences * claims) / 2);
});
