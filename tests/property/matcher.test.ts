/** What must hold of matching whatever the pack and the page: the index changes the work, never the answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGateTable } from '../../lib/matcher/gate-table.ts';
import { createGate } from '../../lib/matcher/gate.ts';
import { createMatcher } from '../../lib/matcher/annotate.ts';
import { compilePack } from '../../lib/packs/compile.ts';
import { packSchema } from '../../lib/packs/schema.ts';
import type { Pack } from '../../lib/packs/schema.ts';

/** Words that no stemmer touches and no value reader knows. */
const POOL = Array.from(
  { length: 40 },
  (_, i) => `${'bdfgklmnprt'[i % 11]}o${'kmnprt'[i % 6]}u${'bdgkm'[i % 5]}o${i % 2 ? 'k' : 'm'}`,
);
const WORDS = [...new Set(POOL)];
const PAGE_WORD = 'harbour';

type Phrase = string[];
interface Cue {
  groups: Phrase[][];
  none: Phrase[];
}

const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 });

/** Groups of one cue share no word, so that no word of a page can stand for two of them. */
const cue: fc.Arbitrary<Cue> = fc
  .record({
    groups: fc.array(fc.array(phrase, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    none: fc.array(phrase, { maxLength: 1 }),
  })
  .filter(({ groups }) => {
    const sets = groups.map((group) => new Set(group.flat()));
    return sets.every((set, i) => sets.every((other, k) => i === k || [...set].every((one) => !other.has(one))));
  });

function packOf(cues: readonly Cue[], prefix = 'claim'): Pack {
  const terms = (phrases: readonly Phrase[]): string[] => phrases.map((words) => words.join(' '));
  return packSchema.parse({
    format: 'variorum-pack/1',
    id: 'generated',
    title: 'Generated',
    version: '1.0.0',
    origins: [],
    sources: [],
    claims: cues.map(({ groups, none }, i) => ({
      id: `${prefix}-${i}`,
      question: 'Is it so?',
      kind: 'yes-no',
      scope: 'standing',
      accounts: [],
      match: {
        page: [[PAGE_WORD]],
        any: [{ all: groups.map(terms), ...(none.length > 0 ? { none: terms(none) } : {}) }],
      },
    })),
  });
}

const sentence = fc.array(word, { minLength: 1, maxLength: 14 });
const pages = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

const textOf = (words: readonly string[]): string => `${words[0]![0]!.toUpperCase()}${words.join(' ').slice(1)}.`;
const pageOf = (paragraphs: readonly (readonly string[])[][]) => ({
  title: PAGE_WORD,
  published: null,
  paragraphs: paragraphs.map((sentences) => sentences.map(textOf).join(' ')),
});

function stands(phrase: Phrase, words: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((one, k) => words[at + k] === one));
}

/** Every claim tried on every sentence, by looking for its phrases one after another. */
function naive(cues: readonly Cue[], paragraphs: readonly (readonly string[])[][]): string[] {
  const found = new Set<string>();
  paragraphs.forEach((sentences, paragraph) => {
    for (const words of sentences) {
      cues.forEach(({ groups, none }, i) => {
        const hasAll = groups.every((group) => group.some((one) => stands(one, words)));
        if (hasAll && !none.some((one) => stands(one, words))) found.add(`claim-${i} in ${paragraph}`);
      });
    }
  });
  return [...found].toSorted();
}

function indexed(pack: Pack, page: ReturnType<typeof pageOf>): string[] {
  const { mentions } = createMatcher([compilePack(pack)]).annotate(page);
  return [...new Set(mentions.map(({ claim, paragraph }) => `${claim} in ${paragraph}`))].toSorted();
}

const RUNS = { numRuns: 300 };
const cueList = fc.array(cue, { minLength: 1, maxLength: 12 });

describe('matching', () => {
  it('finds what trying every claim on every sentence finds', () => {
    fc.assert(
      fc.property(cueList, pages, (cues, paragraphs) => {
        expect(indexed(packOf(cues), pageOf(paragraphs))).toEqual(naive(cues, paragraphs));
      }),
      RUNS,
    );
  });

  it('loses no mention to an unrelated sentence', () => {
    fc.assert(
      fc.property(cueList, pages, fc.nat(), (cues, paragraphs, seed) => {
        const page = pageOf(paragraphs);
        const at = seed % page.paragraphs.length;
        const matcher = createMatcher([compilePack(packOf(cues))]);
        const before = matcher.annotate(page).mentions;
        const grown = page.paragraphs.with(at, `${page.paragraphs[at]} Nobody minded the weather.`);
        const after = matcher.annotate({ ...page, paragraphs: grown }).mentions;
        for (const mention of before) expect(after).toContainEqual(mention);
      }),
      RUNS,
    );
  });

  it('does no more work for claims that the page has no word of', () => {
    fc.assert(
      fc.property(cueList, pages, fc.integer({ min: 1, max: 300 }), (cues, paragraphs, extra) => {
        const page = pageOf(paragraphs);
        const strangers = Array.from({ length: extra }, (_, i): Cue => ({
          groups: [[[`zyx${i}q`]], [[`wvu${i}q`]]],
          none: [],
        }));
        const alone = createMatcher([compilePack(packOf(cues))]).annotate(page);
        const packs = [compilePack(packOf(cues)), compilePack({ ...packOf(strangers, 'other'), id: 'other' })];
        const among = createMatcher(packs).annotate(page);
        expect(among.candidates).toBe(alone.candidates);
        expect(among.mentions).toEqual(alone.mentions);
      }),
      { numRuns: 60 },
    );
  });

  it('never finds anything on a page that the gate holds back', () => {
    fc.assert(
      fc.property(cueList, pages, fc.boolean(), (cues, paragraphs, isNamed) => {
        const packs = [compilePack(packOf(cues))];
        const page = { ...pageOf(paragraphs), title: isNamed ? PAGE_WORD : 'Something else' };
        const gate = createGate(createGateTable(packs));
        const passed = [page.title, ...page.paragraphs].map((text) => gate.feed(text)).at(-1);
        if (!passed) expect(createMatcher(packs).annotate(page).mentions).toEqual([]);
      }),
      RUNS,
    );
  });
});
