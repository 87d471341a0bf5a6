import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../lib/matcher/annotate.ts';
import { compilePack } from '../../lib/packs/compile.ts';
import type { Pattern } from '../../lib/packs/match-schema.ts';
import { packSchema } from '../../lib/packs/schema.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { harbourPage, harbourPack } from '../helpers/harbour.ts';

const WORDS = 'lantern buoy beacon anchor gull rope sail mast deck crew'.split(' ');

interface Wanted {
  groups: string[][];
  none: string[];
  ordered: boolean;
  within: number | null;
}

/** Groups share no word. Order and nearness are asked of pairs, where "some words stand so" needs no search. */
const pattern: fc.Arbitrary<Wanted> = fc
  .record({
    words: fc.shuffledSubarray(WORDS, { minLength: 4, maxLength: 7 }),
    groups: fc.integer({ min: 1, max: 3 }),
    none: fc.boolean(),
    ordered: fc.boolean(),
    within: fc.option(fc.integer({ min: 2, max: 4 })),
  })
  .map(({ words, groups, none, ordered, within }) => {
    const parts = Array.from({ length: groups }, (): string[] => []);
    const taken = none ? words.slice(1) : words;
    taken.forEach((word, index) => parts[index % groups]!.push(word));
    const isPair = groups === 2;
    return { groups: parts, none: none ? [words[0]!] : [], ordered: isPair && ordered, within: isPair ? within : null };
  });

const claims = fc.array(fc.array(pattern, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 });
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

function packOf(patterns: Wanted[][]): Pack {
  const toPattern = ({ groups, none, ordered, within }: Wanted): Partial<Pattern> => ({
    all: groups,
    ordered,
    ...(none.length > 0 ? { none } : {}),
    ...(within === null ? {} : { within }),
  });
  return packSchema.parse({
    format: 'variorum-pack/1',
    id: 'generated',
    title: 'Generated',
    version: '1.0.0',
    origins: [],
    sources: [],
    claims: patterns.map((any, index) => ({
      id: `claim-${index}`,
      question: 'Is it so?',
      kind: 'yes-no',
      scope: 'standing',
      accounts: [],
      match: { page: [['isle']], any: any.map(toPattern) },
    })),
  });
}

/** The rule itself, tried on all words of a sentence. */
function states(words: readonly string[], { groups, none, ordered, within }: Wanted): boolean {
  if (words.some((word) => none.includes(word))) return false;
  const places = groups.map((group) => words.flatMap((word, at) => (group.includes(word) ? [at] : [])));
  if (places.length !== 2) return places.every((list) => list.length > 0);
  const [first, second] = places as [number[], number[]];
  return first.some((a) => second.some((b) => (!ordered || a < b) && (within === null || Math.abs(a - b) < within)));
}

const show = (words: readonly string[]): string =>
  `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;

describe('the index', () => {
  it('finds what trying every pattern of every claim on every sentence finds', () => {
    fc.assert(
      fc.property(claims, paragraphs, (patterns, page) => {
        const expected = page.flatMap((sentences, paragraph) =>
          sentences.flatMap((words, at) =>
            patterns.flatMap((any, claim) =>
              any.some((one) => states(words, one)) ? [`${paragraph}.${at} claim-${claim}`] : [],
            ),
          ),
        );
        const texts = page.map((sentences) => sentences.map(show).join(' '));
        const { mentions } = createMatcher([compilePack(packOf(patterns))]).annotate({
          title: 'The isle',
          published: null,
          paragraphs: texts,
        });
        const found = mentions.map(({ paragraph, start, claim }) => {
          const before = texts[paragraph]!.slice(0, start);
          return `${paragraph}.${before.split('.').length - 1} ${claim}`;
        });
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

describe('candidates of a page', () => {
  const page = harbourPage([
    'The meeting of Ilva and Dorne lasted two hours.',
    'Dorne accepted a toll of 5 percent. It rained in Kell.',
  ]);
  const count = (pack: Pack): number => createMatcher([compilePack(pack)]).annotate(page).candidates;
  const withMore = (claimsToAdd: number, all: (index: number) => unknown[]): Pack =>
    harbourPack((source) => {
      for (let index = 0; index < claimsToAdd; index++)
        source.claims.push({ ...source.claims[1], id: `more-${index}`, match: { any: [{ all: all(index) }] } });
    });
  const plain = count(harbourPack());

  it('are a few', () => {
    expect(plain).toBeGreaterThan(0);
    expect(plain).toBeLessThan(10);
  });

  it('do not grow with claims about other things', () => {
    expect(count(withMore(500, (index) => [`thing${index}`, 'lantern']))).toBe(plain);
  });

  it('do not grow with claims that share its names but not their own words', () => {
    expect(count(withMore(500, (index) => ['@dorne', `thing${index}`]))).toBeLessThanOrEqual(plain);
  });
});
