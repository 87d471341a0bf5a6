/**
 * Command line: the extension's engine on saved pages or on a stream of pages.
 *
 *   npm run -s annotate -- FILE...            for a person        [--json for programs]
 *   npm run -s annotate -- --batch            JSON pages in, JSON answers out, one a line
 *                          [--pack FILE]      a pack of your own in place of the bundled ones
 *                          [--top N]          the N nearest claims of each page, whether shown or not
 */
import { parseArgs } from 'node:util';
import { createMatcher } from '../lib/matcher/annotate.ts';
import { createCards } from '../lib/matcher/cards.ts';
import type { Page } from '../lib/matcher/types.ts';
import { compilePack } from '../lib/packs/compile.ts';
import { loadPackFile } from './annotate/pack-file.ts';
import { printCards } from './annotate/print.ts';
import { pageOfRow, readPageFile } from './annotate/read-page.ts';
import { type Row, runBatch, textField } from './batch.ts';
import { loadBundledPacks } from './pack/bundled.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    batch: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    pack: { type: 'string', multiple: true },
    top: { type: 'string' },
  },
});
const top = options.top === undefined ? 0 : Number(options.top);
if (!Number.isInteger(top) || top < 0 || (!options.batch && files.length === 0)) {
  process.stderr.write('usage: npm run -s annotate -- FILE... [--json] | --batch   [--pack FILE] [--top N]\n');
  process.exit(2);
}
const packs = options.pack?.map(loadPackFile) ?? loadBundledPacks().map((pack) => compilePack(pack));
const matcher = createMatcher(packs);

/** What programs get of one page. */
function answer(id: string, page: Page): Row {
  const { story, mentions } = matcher.annotate(page);
  return { id, story, mentions, ...(top > 0 && { candidates: matcher.rank(page, top) }) };
}

/** What a person gets of one page. */
function print(file: string, page: Page): string {
  const annotation = matcher.annotate(page);
  return printCards(file, createCards(page, annotation, packs, 'en'), annotation.sentences, annotation.known);
}

if (options.batch) await runBatch('annotate', (row) => answer(textField(row, 'id'), pageOfRow(row)));
else
  for (const file of files) {
    try {
      const page = readPageFile(file);
      console.log(options.json ? JSON.stringify(answer(file, page)) : print(file, page));
    } catch (error) {
      process.stderr.write(`annotate: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
