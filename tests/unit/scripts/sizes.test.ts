import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatSizes, measure } from '../../../scripts/sizes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-sizes-'));
  for (const file of ['annotator.js', 'background.js', 'chunks/popup.js', 'packs/index.json']) write(file, 'ok');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

it('finds nothing to say of a small build', () => {
  expect(measure(folder).problems).toEqual([]);
});

it('refuses a content script over its budget', () => {
  write('annotator.js', `'${'x'.repeat(39_999)}'`);
  expect(measure(folder).problems).toEqual(['content script: 40001 bytes, over the budget of 40000']);
});

it.each([
  ['throw new ZodError()', 'Zod'],
  ['new Dexie("notes")', 'Dexie'],
])('refuses a content script with %s', (code, what) => {
  write('annotator.js', code);
  expect(measure(folder).problems).toEqual([`the content script carries ${what}`]);
});

it.each(['annotator.js', 'background.js', 'chunks/popup.js'])('refuses a way to a network in %s', (file) => {
  write(file, 'new WebSocket(a)');
  expect(measure(folder).problems).toEqual([`${file} names WebSocket`]);
});

it('lets the background read its own files, and the content script none', () => {
  write('background.js', 'fetch("/packs/index.json")');
  expect(measure(folder).problems).toEqual([]);
  write('annotator.js', 'fetch("/packs/index.json")');
  expect(measure(folder).problems).toEqual(['annotator.js names fetch']);
});

it('refuses a build without a content script, and a file that Firefox would refuse', () => {
  rmSync(join(folder, 'annotator.js'));
  expect(measure(folder).problems).toEqual([`content script: no such file in ${folder}`]);
  write('annotator.js', 'ok');
  write('packs/large.json', 'x'.repeat(5 * 1024 * 1024));
  expect(measure(folder).problems.join()).toContain('packs/large.json: 5242880 bytes, over 5 MiB');
});

it('prints one line a part', () => {
  const lines = formatSizes(measure(folder).rows).split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/content script +0\.0 KB +gzipped +0\.0 KB +budget +40\.0 KB/);
});
