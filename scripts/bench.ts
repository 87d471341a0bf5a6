/**
 * `npm run bench [-- NAME... --pages DIR --sets DIR --html FILE]`: answers the questions of tests/bench on the terminal, and
 * on one page with plots; all of them, or those named. Where pages are measured they are generated, or the saved ones of a
 * folder; the public claims set is asked where its folder is named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { claimsGrowth } from '../tests/bench/claims-growth.ts';
import { claimsSearch } from '../tests/bench/claims-search.ts';
import { coldStart } from '../tests/bench/cold-start.ts';
import { engineBundle } from '../tests/bench/engine-bundle.ts';
import { matchingThroughput } from '../tests/bench/matching-throughput.ts';
import { memory } from '../tests/bench/memory.ts';
import { notesPopup } from '../tests/bench/notes-popup.ts';
import { pageCost } from '../tests/bench/page-cost.ts';
import { pageLoad } from '../tests/bench/page-load.ts';
import { packImport } from '../tests/bench/pack-import.ts';
import { pages } from '../tests/bench/pages.ts';
import { renderReport, type Section } from '../tests/bench/report.ts';
import { figure, formatAnswer } from '../tests/bench/table.ts';
import type { Question } from '../tests/bench/types.ts';
import { valuesThroughput } from '../tests/bench/values-throughput.ts';
import { wakeUp } from '../tests/bench/wake-up.ts';
import { root } from './run.ts';

const questions = new Map<string, Question>([
  ['values-throughput', valuesThroughput],
  ['matching-throughput', matchingThroughput],
  ['claims-growth', claimsGrowth],
  ['claims-search', claimsSearch],
  ['cold-start', coldStart],
  ['wake-up', wakeUp],
  ['pack-import', packImport],
  ['engine-bundle', engineBundle],
  ['memory', memory],
  ['notes-popup', notesPopup],
  ['pages', pages],
  ['page-load', pageLoad],
  ['page-cost', pageCost],
]);

const { values, positionals: wanted } = parseArgs({
  options: {
    pages: { type: 'string' },
    sets: { type: 'string' },
    html: { type: 'string', default: join(root, 'artifacts/bench.html') },
  },
  allowPositionals: true,
});
const unknown = wanted.filter((name) => !questions.has(name));
if (unknown.length > 0) {
  process.stderr.write(`bench: there is no ${unknown.join(', ')}. There are: ${[...questions.keys()].join(', ')}\n`);
  process.exitCode = 2;
} else {
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores`;
  const method = `Node.js ${process.versions.node} on ${machine}. Processor time, 15 runs of each in turn, where nothing else is said: median (lowest–highest).`;
  const about = [
    method,
    `Begun on ${new Date().toISOString().slice(0, 16).replace('T', ' at ')} UTC, at a load of ${figure(loadavg()[0]!)}.`,
  ];
  console.log(method);
  mkdirSync(dirname(values.html), { recursive: true });
  const sections: Section[] = [];
  for (const name of wanted.length > 0 ? wanted : questions.keys()) {
    const { question, answer: ask } = questions.get(name)!;
    const answer = await ask({ pages: values.pages ?? null, sets: values.sets ?? null });
    console.log(`\n${name}: ${question}\n\n${formatAnswer(answer)}`);
    sections.push({ name, question, answer });
    // After each of them: a run takes minutes, and what it has found should not be lost with a later question.
    writeFileSync(values.html, renderReport(sections, about));
  }
  console.error(`\nbench: the plots are in ${relative(process.cwd(), values.html)}`);
}
