import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { runCheck } from '../../../scripts/pack/check.ts';
import { harbourSource } from '../../helpers/harbour.ts';
import type { Source } from '../../helpers/harbour.ts';

let folder = '';
let said: { out: string[]; err: string[] };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-check-'));
  said = { out: [], err: [] };
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.err.push(line));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(change: (source: Source) => void = () => undefined): string {
  const source = harbourSource();
  change(source);
  const { vocabulary, claims, ...pack } = source;
  const packs = join(folder, 'packs');
  mkdirSync(join(packs, 'harbour/claims'), { recursive: true });
  writeFileSync(join(packs, 'harbour/pack.yaml'), stringify(pack));
  writeFileSync(join(packs, 'harbour/vocabulary.yaml'), stringify(vocabulary));
  writeFileSync(join(packs, 'harbour/claims/all.yaml'), stringify(claims));
  return packs;
}

function seeds(text: string): string {
  const articles = join(folder, 'seeds');
  mkdirSync(articles);
  for (const name of ['gazette', 'herald', 'courier']) writeFileSync(join(articles, `${name}.txt`), text);
  return articles;
}

it('passes a pack that is right, and counts', () => {
  expect(runCheck(write(), ['--seeds', seeds('It holds a few words.')])).toBe(true);
  expect(said).toEqual({ out: ['6 claims, 12 accounts, 12 fragments found, 36 of 36 examples right'], err: [] });
});

it('lists faults, one a line, and fails', () => {
  const packs = write((source) => (source.claims[0].examples.match[0].text = 'The meeting was long.'));
  expect(runCheck(packs, ['--seeds', seeds('It holds a few words.')])).toBe(false);
  expect(said.out).toEqual(['6 claims, 12 accounts, 12 fragments found, 35 of 36 examples right']);
  expect(said.err).toEqual([
    'harbour › meeting-length › examples.match[0]: "The meeting was long." is not found; {"is":120} is wanted: mend the cues',
  ]);
});

it('fails where fragments are not found', () => {
  expect(runCheck(write(), ['--seeds', seeds('It holds nothing.')])).toBe(false);
  expect(said.out[0]).toContain('12 accounts, 0 fragments found');
  expect(said.err).toHaveLength(12);
});

it('says of a pack that does not fit the schema what is wrong where', () => {
  expect(
    runCheck(
      write((source) => (source.claims[0].kind = 'weight')),
      ['--seeds', seeds('')],
    ),
  ).toBe(false);
  expect(said.err.join('\n')).toMatch(/^harbour: .*claims\[0\]\.kind/s);
});

it('does not take a folder of articles that is not there for none', () => {
  expect(() => runCheck(write(), ['--seeds', join(folder, 'nowhere')])).toThrow('there is no folder');
});
