/**
 * `npm run build`: the extension for Chrome, Edge and Firefox, into .output/chrome-mv3 and .output/firefox-mv3.
 * With `-- --mode e2e` the test builds, beside them.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, buildPacks } from './extension.ts';
import { root } from './run.ts';
import { formatSizes, measure } from './sizes.ts';

const { values } = parseArgs({ options: { mode: { type: 'string', default: 'production' } } });
if (values.mode !== 'production' && values.mode !== 'e2e') throw new Error('--mode is production or e2e');

await buildPacks();
for (const target of ['chrome', 'firefox'] as const) {
  const folder = await buildExtension(target, values.mode);
  const { rows, problems } = measure(folder);
  console.log(`${relative(root, folder)}\n${formatSizes(rows)}`);
  for (const problem of problems) console.error(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
