import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matcher/annotate.ts';
import { createGate } from '../../../lib/matcher/gate.ts';
import type { GateTable } from '../../../lib/matcher/gate.ts';
import { createGateTable } from '../../../lib/matcher/gate-table.ts';
import type { Page } from '../../../lib/matcher/types.ts';
import { importClaimReviews } from '../../../lib/packs/claim-review.ts';
import { compilePack } from '../../../lib/packs/compile.ts';
import { packSchema } from '../../../lib/packs/schema.ts';
import { loadPack } from '../../../scripts/pack/load.ts';
import { generateClaims } from '../../bench/generate-claims.ts';
import { packOf, reviewLines } from '../../bench/generate-pack.ts';
import { compiledHarbour, harbourPage } from '../../helpers/harbour.ts';

const passes = (table: GateTable, { title, paragraphs }: Pick<Page, 'title' | 'paragraphs'>): boolean => {
  const gate = createGate(table);
  return [title, ...paragraphs].map((text) => gate.feed(text)).at(-1)!;
};

describe('the table of a pack', () => {
  const table = createGateTable([compiledHarbour]);

  it('has a door for each story and each standing fact', () => {
    expect(table.doors).toHaveLength(2);
  });

  it('is plain data, no larger for a pack that is there twice', () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
    expect(createGateTable([compiledHarbour, compiledHarbour])).toEqual(table);
  });

  it('holds no word itself', () => {
    expect(JSON.stringify(table)).not.toMatch(/ilva/i);
  });

  it('lets pages of the story and of the standing fact pass', () => {
    expect(passes(table, harbourPage(['They met at the harbour.']))).toBe(true);
    expect(passes(table, { title: 'Strand', paragraphs: [] })).toBe(true);
  });

  it('keeps others out', () => {
    expect(passes(table, { title: 'Gardening', paragraphs: ['A meeting of gardeners.'] })).toBe(false);
    expect(passes(table, { title: 'Ilva in the garden', paragraphs: ['Ilva met gardeners.'] })).toBe(false);
  });

  it('of no pack opens for nothing', () => {
    expect(passes(createGateTable([]), harbourPage(['They met.']))).toBe(false);
  });
});

describe('the table of large packs', () => {
  const claims = generateClaims(6000);
  const { pack } = importClaimReviews(reviewLines(claims), 'large', 'Large');
  const withoutCues = compilePack(packSchema.parse(pack));
  const table = createGateTable([withoutCues, packOf(claims), compiledHarbour]);
  const of = (...paragraphs: string[]) => ({ title: '', paragraphs });

  it('is as small as that of small ones', () => {
    expect(table.hashes.length).toBeLessThan(100);
    expect(new Set(table.crowds.map(({ needed }) => needed))).toEqual(new Set([1, 2]));
    expect(JSON.stringify(table).length).toBeLessThan(32_768);
  });

  it('lets every page pass on which there is something to find', () => {
    for (const { cues } of claims.slice(0, 50)) expect(passes(table, of(cues.join(' ')))).toBe(true);
    expect(passes(createGateTable([withoutCues]), of(claims[7]!.cues.join(' ')))).toBe(true);
  });

  it('has the doors of small packs beside it', () => {
    const shut = createGateTable([compiledHarbour]);
    expect({ ...table, crowds: [] }).toEqual({ ...shut, crowds: [] });
    expect(passes(table, harbourPage(['They met at the harbour.']))).toBe(true);
  });

  it('keeps out what has too few of their words', () => {
    const [first, second] = claims[7]!.cues as [string, string];
    const own = createGateTable([withoutCues]);
    expect(passes(own, of(`${first} ${first}`))).toBe(false);
    expect(passes(own, of(first, second))).toBe(true);
    expect(passes(own, of(''))).toBe(false);
  });
});

const bundled = join(import.meta.dirname, '../../../lib/packs/bundled');
const pages = join(import.meta.dirname, '../../eval/dev');
const packs = readdirSync(bundled).map((name) => compilePack(loadPack(join(bundled, name))));
const labelled = readdirSync(pages).map(
  (file) =>
    JSON.parse(readFileSync(join(pages, file), 'utf8')) as Page & { id: string; labels: { optional?: boolean }[] },
);

describe('the table of the bundled packs', () => {
  const table = createGateTable(packs);

  it('lets every page pass on which there is something to find', () => {
    const shut = labelled.filter((page) => page.labels.length > 0 && !passes(table, page));
    expect(shut.map(({ id }) => id)).toEqual([]);
  });

  it('lets every page pass on which the matcher finds something', () => {
    const matcher = createMatcher(packs);
    const shut = labelled.filter((page) => !passes(table, page) && matcher.annotate(page).mentions.length > 0);
    expect(shut.map(({ id }) => id)).toEqual([]);
  });

  it('keeps pages about something else out', () => {
    const shut = labelled.filter((page) => !passes(table, page));
    expect(shut.length).toBeGreaterThan(4);
    for (const [title, text] of [
      ['Bread at home', 'Flour, water, salt and time: call it patience. Talks with bakers.'],
      ['A week on the lake', 'We were offline; the phone stayed in the hut, and peace was complete.'],
      ['Quarterly results', 'The company said sanctions and talks with banks had no effect on its call for capital.'],
    ])
      expect(passes(table, { title: title!, paragraphs: [text!] })).toBe(false);
  });

  it('stays small', () => {
    expect(JSON.stringify(table).length).toBeLessThan(16_384);
  });
});
