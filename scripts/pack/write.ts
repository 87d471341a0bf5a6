/** Packs as the files that the extension loads. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { writePack } from '../../lib/packs/pack-file.ts';

/** Writes packs into a folder, where they are all there are; gives the bytes of each. */
export function writePacks(folder: string, packs: readonly CompiledPack[]): number[] {
  writeFileSync(join(folder, 'index.json'), JSON.stringify(packs.map(({ id }) => id)));
  return packs.map((pack) => {
    const { file, parts } = writePack(pack);
    writeFileSync(join(folder, `${pack.id}.pack`), file);
    for (const [part, text] of parts.entries()) writeFileSync(join(folder, `${pack.id}.${part}.part`), text);
    return [file, ...parts].reduce((sum, { length }) => sum + length, 0);
  });
}
