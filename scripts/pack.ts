/**
 * Command line for packs: `check` proves them, `build` makes what the extension loads, `import FILE --output PACK` turns
 * ClaimReview JSON lines into a pack. Answers go to standard output, faults to standard error with status 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../lib/packs/compile.ts';
import { bundledFolder, loadBundledPacks } from './pack/bundled.ts';
import { runCheck } from './pack/check.ts';
import { runImport } from './pack/import.ts';
import { root } from './run.ts';

/** Firefox's linter refuses larger files in an extension. */
const MAX_BYTES = 5 * 1024 * 1024;

function build(): void {
  const folder = join(root, 'public/packs');
  mkdirSync(folder, { recursive: true });
  const ids: string[] = [];
  for (const pack of loadBundledPacks().map((source) => compilePack(source))) {
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
else if (command === 'check') process.exitCode = runCheck(bundledFolder, args) ? 0 : 1;
else if (command === 'import') process.exitCode = runImport(args);
else {
  process.stderr.write('usage: npm run -s pack -- check [--seeds DIR] | build | import FILE --output PACK\n');
  process.exitCode = 2;
}
