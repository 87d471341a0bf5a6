/**
 * Command line for packs: `check` proves them, `build` makes what the extension loads, `import FILE --output PACK` turns
 * ClaimReview JSON lines into a pack. Answers go to standard output, faults to standard error with status 1.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../lib/packs/compile.ts';
import { bundledFolder, loadBundledPacks } from './pack/bundled.ts';
import { runCheck } from './pack/check.ts';
import { runImport } from './pack/import.ts';
import { writePacks } from './pack/write.ts';
import { root } from './run.ts';

function build(): void {
  const folder = join(root, 'public/packs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packs = loadBundledPacks().map((source) => compilePack(source));
  for (const [at, bytes] of writePacks(folder, packs).entries())
    console.log(`${packs[at]!.id}: ${packs[at]!.claims.length} claims, ${Math.ceil(bytes / 1024)} KB`);
}

const [command, ...args] = process.argv.slice(2);
if (command === 'build') build();
else if (command === 'check') process.exitCode = runCheck(bundledFolder, args) ? 0 : 1;
else if (command === 'import') process.exitCode = runImport(args);
else {
  process.stderr.write('usage: npm run -s pack -- check [--seeds DIR] | build | import FILE --output PACK\n');
  process.exitCode = 2;
}
