import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packSchema } from '../../../lib/packs/schema.ts';
import { runImport } from '../../../scripts/pack/import.ts';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const run = (text: string | Uint8Array, ...more: string[]): number => {
  const file = join(folder, 'reviews.jsonl');
  writeFileSync(file, text);
  return runImport([file, '--output', join(folder, 'My Pack (1).json'), ...more]);
};
const good = '{"@id":"urn:a","claimReviewed":"The harbour froze."}\n';

describe('pack import', () => {
  it('writes a pack that the schema takes, named after its file', () => {
    expect(run(good, '--title', 'Ice')).toBe(0);
    const pack = packSchema.parse(JSON.parse(readFileSync(join(folder, 'My Pack (1).json'), 'utf8')));
    expect(pack).toMatchObject({ id: 'my-pack-1', title: 'Ice' });
    expect(pack.claims.map(({ id }) => id)).toEqual(['urn:a']);
  });

  it('names line and field of what is wrong, and writes nothing', () => {
    expect(run(`${good}{"@id":"urn:b"}\n`)).toBe(1);
    expect(said[0]).toContain('reviews.jsonl:2: claimReviewed must be text');
    expect(said.at(-1)).toBe('Nothing was written.');
    expect(readdirSync(folder)).toEqual(['reviews.jsonl']);
  });

  it('says when there are more faults than it lists', () => {
    expect(run('x\n'.repeat(30))).toBe(1);
    expect(said).toContain('Only the first 20 faults are listed.');
  });

  it('leaves an earlier pack as it was', () => {
    run(good);
    const before = readFileSync(join(folder, 'My Pack (1).json'), 'utf8');
    expect(run('x')).toBe(1);
    expect(readFileSync(join(folder, 'My Pack (1).json'), 'utf8')).toBe(before);
  });

  it.each([
    ['no output', ['reviews.jsonl'], 2],
    ['an unknown option', ['reviews.jsonl', '--out', 'x'], 2],
    ['no file', ['--output', 'x'], 2],
    ['a file that is not there', ['missing.jsonl', '--output', 'x'], 1],
  ])('refuses %s', (_, args, status) => {
    expect(runImport(args)).toBe(status);
    expect(said.length).toBeGreaterThan(0);
  });

  it('refuses what is not UTF-8', () => {
    expect(run(new Uint8Array([0x7b, 0xff, 0xfe]))).toBe(1);
    expect(said[0]).toContain('is not UTF-8 text');
  });
});
