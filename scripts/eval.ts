/**
 * `npm run eval [-- FOLDER...]`: precision, recall, figure and relation accuracy of the engine on labelled pages, by kind
 * and by claim, against two baselines; misses and false alarms as a page to look through. The held-out pages are scored
 * in sum only: who reads their misses tunes on them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createMatcher } from '../lib/matcher/annotate.ts';
import { compilePack } from '../lib/packs/compile.ts';
import { createAllWordsBaseline, createBm25Baseline } from './eval/baselines.ts';
import { renderReport } from './eval/report.ts';
import { ratios, score } from './eval/score.ts';
import type { Annotate, LabelledPage, Score, Tally } from './eval/types.ts';
import { loadBundledPacks } from './pack/bundled.ts';
import { root } from './run.ts';

const DEFAULTS = ['dev', 'paraphrases/pages', 'newsroom/tuning', 'newsroom/heldout'].map(
  (name) => `tests/eval/${name}`,
);
const isHeldOut = (folder: string): boolean => folder.endsWith('heldout');

function readPages(folder: string): LabelledPage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  if (files.length === 0) throw new Error(`no labelled pages in ${folder}`);
  return files.toSorted().map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as LabelledPage);
}

const columns = ['precision', 'recall', 'f1', 'figure', 'relation'] as const;
const heading = `${''.padEnd(34)}${columns.map((name) => name.padStart(10)).join('')}  labels`;

/** `answers` is false for the baselines, which give neither figure nor relation. */
function row(name: string, tally: Tally, answers = true): string {
  const cells = columns.map((column) =>
    (!answers && (column === 'figure' || column === 'relation') ? '-' : ratios(tally)[column].toFixed(3)).padStart(10),
  );
  return `${name.padEnd(34)}${cells.join('')}${String(tally.labels).padStart(8)}`;
}

const packs = loadBundledPacks();
const matcher = createMatcher(packs.map((pack) => compilePack(pack)));
const engine: Annotate = (page) => matcher.annotate(page).mentions;
const baselines: [string, Annotate][] = [
  ['all words of an example', createAllWordsBaseline(packs)],
  ['BM25, nearest example', createBm25Baseline(packs)],
];

const folders = process.argv.length > 2 ? process.argv.slice(2).map((name) => resolve(name)) : DEFAULTS;
const lines: string[] = [];
const reported = new Map<string, Score>();
for (const folder of folders) {
  const pages = readPages(resolve(root, folder));
  const result = score(pages, engine);
  const name = relative(root, resolve(root, folder));
  lines.push('', `${name}: ${pages.length} pages`, heading, row('engine', result.total));
  for (const [baseline, annotate] of baselines) lines.push(row(baseline, score(pages, annotate).total, false));
  for (const [kind, tally] of result.byKind) lines.push(row(`engine, pages of kind ${kind}`, tally));
  if (isHeldOut(name)) continue;
  reported.set(name, result);
  const byName = [...result.byClaim].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [claim, tally] of byName) lines.push(row(`  ${claim}`, tally));
}
const summary = lines.join('\n').trimStart();
console.log(summary);
mkdirSync(join(root, 'artifacts'), { recursive: true });
const report = join(root, 'artifacts/eval.html');
writeFileSync(report, renderReport(reported, summary));
console.error(`variorum: misses and false alarms are in ${relative(root, report)}`);
