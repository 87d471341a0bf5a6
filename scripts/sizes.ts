/** What a built extension weighs, against budgets, and what its content script must not carry. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findNetworkApis } from './network-apis.ts';

/** One row of the table that `npm run build` prints; sizes in bytes. */
export interface SizeRow {
  part: string;
  bytes: number;
  gzipped: number;
  budget: number;
}

/** The content script is parsed on every page a reader opens: this bound is part of what Variorum promises. */
const CONTENT_SCRIPT = 'annotator.js';
const KB = 1000;

/** Budgets in bytes, minified: the content script's is fixed, the others leave about a tenth over what is there. */
const budgets: { part: string; matches: (file: string) => boolean; budget: number }[] = [
  { part: 'content script', matches: (file) => file === CONTENT_SCRIPT, budget: 40 * KB },
  { part: 'background', matches: (file) => file === 'background.js', budget: 372 * KB },
  {
    part: 'pages and shared code',
    matches: (file) => file.startsWith('chunks/') || file.endsWith('.html'),
    budget: 274 * KB,
  },
  { part: 'packs', matches: (file) => file.startsWith('packs/'), budget: 163 * KB },
  { part: 'everything', matches: () => true, budget: 1090 * KB },
];

/** Firefox's linter refuses larger .json, .js and .html files. */
const LARGEST_FILE = 5 * 1024 * 1024;

/** Traces of what the content script must not carry, as they survive minification. */
const banned: { what: string; trace: RegExp }[] = [
  { what: 'Zod', trace: /ZodError|_zod\b/ },
  { what: 'Dexie', trace: /Dexie|IDBKeyRange/ },
  { what: 'Preact', trace: /diffed|__k\b/ },
];

/** Measures a build folder; `problems` is empty where all is within bounds. */
export function measure(folder: string): { rows: SizeRow[]; problems: string[] } {
  const files = listFiles(folder);
  const problems: string[] = [];
  const rows = budgets.map(({ part, matches, budget }) => {
    const contents = files.filter(matches).map((file) => readFileSync(join(folder, file)));
    const row = {
      part,
      bytes: sum(contents.map((content) => content.length)),
      gzipped: sum(contents.map((content) => gzipSync(content).length)),
      budget,
    };
    if (row.bytes > budget) problems.push(`${part}: ${row.bytes} bytes, over the budget of ${budget}`);
    if (contents.length === 0) problems.push(`${part}: no such file in ${folder}`);
    return row;
  });
  for (const file of files) {
    const { size } = statSync(join(folder, file));
    if (/\.(json|js|html)$/.test(file) && size >= LARGEST_FILE) problems.push(`${file}: ${size} bytes, over 5 MiB`);
  }
  for (const file of files.filter((name) => name.endsWith('.js'))) problems.push(...networkProblems(folder, file));
  if (files.includes(CONTENT_SCRIPT)) problems.push(...contentScriptProblems(folder));
  return { rows, problems };
}

/** The table as lines for a terminal. */
export function formatSizes(rows: readonly SizeRow[]): string {
  const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`.padStart(10);
  return rows
    .map(
      ({ part, bytes, gzipped, budget }) =>
        `  ${part.padEnd(22)}${kilobytes(bytes)}  gzipped${kilobytes(gzipped)}  budget${kilobytes(budget)}`,
    )
    .join('\n');
}

/** May read the extension's own files, which its content security policy holds it to. */
const READS_OWN_FILES = 'background.js';

function networkProblems(folder: string, file: string): string[] {
  const found = findNetworkApis(readFileSync(join(folder, file), 'utf8'));
  return found.filter((name) => !(name === 'fetch' && file === READS_OWN_FILES)).map((name) => `${file} names ${name}`);
}

function contentScriptProblems(folder: string): string[] {
  const code = readFileSync(join(folder, CONTENT_SCRIPT), 'utf8');
  return banned.filter(({ trace }) => trace.test(code)).map(({ what }) => `the content script carries ${what}`);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
