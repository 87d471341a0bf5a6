import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Label {
  paragraph: number;
  quote: string;
  claim: string;
  value: unknown;
  optional?: boolean;
}

interface Page {
  id: string;
  kind: string;
  paragraphs: string[];
  labels: Label[];
}

interface NearMiss {
  page: string;
  paragraph: number;
  quote: string;
  claims: string[];
}

const here = join(import.meta.dirname, '../eval');
const readPages = (folder: string) =>
  readdirSync(join(here, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, page: JSON.parse(readFileSync(join(here, folder, file), 'utf8')) as Page }));

const folders = ['dev', 'paraphrases/pages', 'newsroom/tuning', 'newsroom/heldout'];
const paraphrases = readPages('paraphrases/pages').map(({ page }) => page);
const nearMisses = JSON.parse(readFileSync(join(here, 'paraphrases/near-misses.json'), 'utf8')) as NearMiss[];

const count = (claims: string[]) =>
  claims.reduce((sum, claim) => sum.set(claim, (sum.get(claim) ?? 0) + 1), new Map<string, number>());

describe.each(folders)('labelled pages of %s', (folder) => {
  it.each(readPages(folder))('$file labels words that stand in its paragraphs', ({ file, page }) => {
    expect(page.id).toBe(basename(file, '.json'));
    expect(['P', 'H', 'E']).toContain(page.kind);
    for (const label of page.labels) {
      expect(page.paragraphs[label.paragraph]).toContain(label.quote);
      expect(label.value === null ? label.optional : true).toBe(true);
    }
  });
});

describe('newsroom pages', () => {
  it('keeps every third page of each writer for the held-out part', () => {
    for (const { page } of readPages('newsroom/heldout')) expect(Number(page.id.slice(1)) % 3).toBe(0);
    for (const { page } of readPages('newsroom/tuning')) expect(Number(page.id.slice(1)) % 3).not.toBe(0);
  });
});

describe('paraphrases', () => {
  it('points its near misses at words that stand on a page and state none of the claims they resemble', () => {
    const byId = new Map(paraphrases.map((page) => [page.id, page]));
    for (const miss of nearMisses) {
      const page = byId.get(miss.page);
      expect(page?.paragraphs[miss.paragraph]).toContain(miss.quote);
      for (const label of page?.labels ?? [])
        if (label.paragraph === miss.paragraph && miss.quote.includes(label.quote))
          expect(miss.claims).not.toContain(label.claim);
    }
  });

  it('covers each of the 48 claims with ten paraphrases and five near misses', () => {
    const stated = count(paraphrases.flatMap((p) => p.labels.filter((l) => !l.optional).map((l) => l.claim)));
    const missed = count(nearMisses.flatMap((miss) => miss.claims));
    expect(stated.size).toBe(48);
    for (const [claim, times] of stated) expect(times, claim).toBeGreaterThanOrEqual(10);
    for (const claim of stated.keys()) expect(missed.get(claim) ?? 0, claim).toBeGreaterThanOrEqual(5);
  });
});
