import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadPackFile } from '../../../scripts/annotate/pack-file.ts';
import { readText } from '../../../scripts/pack/read-text.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  file = join(folder, 'pack.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('gives the text of a file', () => {
  writeFileSync(file, 'Fähre 🚢');
  expect(readText(file)).toBe('Fähre 🚢');
});

it('refuses a file that is too large before it reads it, and one that is no text', () => {
  writeFileSync(file, new Uint8Array([0xc3, 0x28]));
  expect(() => readText(file)).toThrow('is not UTF-8 text');
  truncateSync(file, 64 * 1024 * 1024 + 1);
  expect(() => readText(file)).toThrow('has more than 64 MB');
  expect(() => loadPackFile(file)).toThrow('has more than 64 MB');
});
