/** Command line: the engine on saved pages or on a stream of pages. The contract is in `docs/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMatcher } from '../lib/matcher/annotate.ts';
import type { Page } from '../lib/matcher/types.ts';
import { compilePack } from '../lib/packs/compile.ts';
import { loadPack } from './pack/load.ts';

const folder = join(fileURLToPath(new URL('../lib/packs/bundled/', import.meta.url)), 'trump-putin-call');
const matcher = createMatcher([compilePack(loadPack(folder))]);
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const page = JSON.parse(line) as Page & { id: string };
  const { story, mentions } = matcher.annotate(page);
  console.log(JSON.stringify({ id: page.id, story, mentions }));
}
