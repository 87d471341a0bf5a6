/** The packs that the extension comes with, as their authors write them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../lib/packs/schema.ts';
import { root } from '../run.ts';
import { loadPack } from './load.ts';

/** Where each bundled pack has its folder. */
export const bundledFolder: string = join(root, 'lib/packs/bundled');

/** All bundled packs, in the order of their folders' names. */
export function loadBundledPacks(): Pack[] {
  return readdirSync(bundledFolder)
    .toSorted()
    .map((name) => loadPack(join(bundledFolder, name)));
}
