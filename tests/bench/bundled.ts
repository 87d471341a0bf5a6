/** The bundled packs, compiled as the build compiles them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../lib/packs/compile.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { loadPack } from '../../scripts/pack/load.ts';

const folder = join(import.meta.dirname, '../../lib/packs/bundled');

/** All of them, by name. */
export function bundledPacks(): CompiledPack[] {
  return readdirSync(folder)
    .sort()
    .map((name) => compilePack(loadPack(join(folder, name))));
}
