/** The matcher's work, counted and not timed: patterns that are looked at on a page. */
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { whenRead } from '../../../lib/packs/not-read.ts';
import { bundledPacks } from '../../bench/bundled.ts';
import { generateClaims, textParagraphs } from '../../bench/generate-claims.ts';
import { packOf } from '../../bench/generate-pack.ts';
import { newsParagraphs, storyParagraphs } from '../../bench/generate.ts';
import { filed } from '../../helpers/filed.ts';

const WORDS = 10_000;
const packs = bundledPacks();
const matcher = createMatcher(packs);
const patterns = packs.flatMap((pack) => pack.claims.all().flatMap((claim) => claim.patterns)).length;

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

it('looks at one pattern in twenty at most on ten thousand words about something else', () => {
  const { candidates, sentences } = count(newsParagraphs(100_000), 'News of the valley');
  expect(candidates).toBeLessThan((sentences * patterns) / 20);
});

it('looks at one in ten at most on sentences that nearly all state a claim', () => {
  const { candidates, sentences } = count(storyParagraphs(100_000), packs[0]!.stories[0]!.title);
  expect(candidates).toBeGreaterThan(sentences / 10);
  expect(candidates).toBeLessThan((sentences * patterns) / 10);
});

it('looks at as many patterns whether claims come in one pack or in ten', () => {
  const claims = generateClaims(1000);
  const page = { title: '', published: null, paragraphs: textParagraphs(100_000) };
  const split = Array.from({ length: 10 }, (_, at) => packOf(claims.slice(100 * at, 100 * (at + 1))));
  const whole = createMatcher([packOf(claims)]).annotate(page);
  expect(whole.candidates).toBeGreaterThan(100);
  // Of two groups that as many patterns share either may be the one to look through.
  const { candidates } = createMatcher(split).annotate(page);
  expect(Math.abs(candidates - whole.candidates)).toBeLessThan(whole.candidates / 50);
});

describe('of a pack file no claim is parsed', () => {
  const [some] = generateClaims(2000);
  const compiled = packOf(generateClaims(2000));
  const text = `${some!.cues.join(' ')}.`;
  const page = (...paragraphs: string[]) => ({ title: '', published: null, paragraphs });
  /** A matcher over the file, and the numbers of the claims that it has read. */
  const open = () => {
    const { pack } = filed(compiled);
    const read: number[] = [];
    const at = (index: number) => (read.push(index), pack.claims.at(index));
    return { matcher: createMatcher([{ ...pack, claims: { ...pack.claims, at } }]), read };
  };

  it('but those whose words stand on the page', async () => {
    const { matcher: own, read } = open();
    own.annotate(page('Nothing of it.'));
    expect(read).toEqual([]);
    await whenRead(() => own.annotate(page(text)));
    expect(read).toContain(0);
    expect(read.length).toBeLessThan(5);
  });

  it('but those that come near what a reader asks about', async () => {
    const { matcher: own, read } = open();
    own.nearest(page(), 'Nothing of it.', 5);
    expect(read).toEqual([]);
    await whenRead(() => own.nearest(page(), text, 5));
    expect(read).toContain(0);
    expect(read.length).toBeLessThan(10);
  });
});
