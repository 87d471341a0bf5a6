import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ZodError } from 'zod';
import { loadPack } from '../../../scripts/pack/load.ts';
import { harbourPack, harbourSource } from '../../helpers/harbour.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-pack-'));
  const { vocabulary, claims, ...pack } = harbourSource();
  mkdirSync(join(folder, 'claims'));
  writeFileSync(join(folder, 'pack.yaml'), stringify(pack));
  writeFileSync(join(folder, 'vocabulary.yaml'), stringify(vocabulary));
  writeFileSync(join(folder, 'claims/b-rest.yaml'), stringify(claims.slice(2)));
  writeFileSync(join(folder, 'claims/a-first.yaml'), stringify(claims.slice(0, 2)));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('puts a folder together, topics in the order of their names', () => {
  expect(loadPack(folder)).toEqual(harbourPack());
});

it('reads nothing but YAML among the claims', () => {
  writeFileSync(join(folder, 'claims/notes.txt'), 'not: [a claim');
  expect(loadPack(folder).claims).toHaveLength(6);
});

it('gives claims the first story where they name none', () => {
  const claims = harbourSource().claims.slice(0, 1);
  delete claims[0].story;
  writeFileSync(join(folder, 'claims/a-first.yaml'), stringify(claims));
  expect(loadPack(folder).claims[0]!.story).toBe('harbour-meeting');
});

it('throws for what does not fit the schema, is no YAML or is not there', () => {
  writeFileSync(join(folder, 'claims/a-first.yaml'), stringify([{ id: 'half' }]));
  expect(() => loadPack(folder)).toThrow(ZodError);
  writeFileSync(join(folder, 'claims/a-first.yaml'), 'a: [b');
  expect(() => loadPack(folder)).toThrow('Flow sequence');
  rmSync(join(folder, 'claims/a-first.yaml'));
  rmSync(join(folder, 'vocabulary.yaml'));
  expect(() => loadPack(folder)).toThrow('vocabulary.yaml');
});

const bundled = join(import.meta.dirname, '../../../lib/packs/bundled');

it.each(readdirSync(bundled))('loads the bundled pack %s', (name) => {
  const pack = loadPack(join(bundled, name));
  expect(pack.id).toBe(name);
  expect(pack.claims.length).toBeGreaterThan(0);
});
