/** The packs a command works with: the bundled ones, or files that the caller names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../lib/packs/compile.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { packSchema } from '../../lib/packs/schema.ts';
import { loadPack } from '../pack/load.ts';
import { root } from '../run.ts';

/** Where each bundled pack has its folder. */
export const bundledFolder: string = join(root, 'lib/packs/bundled');

/** All bundled packs, compiled. */
export function loadBundledPacks(): CompiledPack[] {
  return readdirSync(bundledFolder)
    .toSorted()
    .map((name) => compilePack(loadPack(join(bundledFolder, name))));
}

/** A pack from a JSON file; throws an Error that says what is wrong with it and where. */
export function loadPackFile(file: string): CompiledPack {
  const parsed = packSchema.safeParse(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  if (parsed.success) return compilePack(parsed.data);
  const faults = parsed.error.issues.slice(0, 20).map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`${file} is no pack:\n${faults.join('\n')}`);
}
