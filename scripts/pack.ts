/**
 * Command line for packs: `check` proves them, `build` makes what the extension loads, `import FILE --output PACK` turns
 * ClaimReview JSON lines into a pack. Answers go to standard output, faults to standard error with status 1.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../lib/packs/compile.ts';
import { loadPack } from './pack/load.ts';
import { runCheck } from './pack/check.ts';
import { runImport } from './pack/import.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundled = join(root, 'lib/packs/bundled');
/** Firefox's linter refuses larger files in an extension. */
const MAX_BYTES = 5 * 1024 * 1024;

function build(): void {
  const folder = join(root, 'public/packs');
  mkdirSync(folder, { recursive: true });
  const ids: string[] = [];
  for (const name of readdirSync(bundled).toSorted()) {
    const pack = compilePack(loadPack(join(bundled, name)));
    const json = JSON.stringify(pack);
    if (Buffer.byteLength(json) > MAX_BYTES) throw new Error(`pack ${pack.id} has more than ${MAX_BYTES} bytes`);
    writeFileSync(join(folder, `${pack.id}.json`), json);
    ids.push(pack.id);
    console.log(`${pack.id}: ${pack.claims.length} claims, ${Math.ceil(Buffer.byteLength(json) / 1024)} KB`);
  }
  writeFileSync(join(folder, 'index.json'), JSON.stringify(ids));
}

const [command, ...args] = process.argv.slice(2);
if (command === 'build') build();
else if (command === 'check') process.exitCode = runCheck(bundled, args) ? 0 : 1;
else if (command === 'import') process.exitCode = runImport(args);
