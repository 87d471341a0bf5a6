/**
 * `npm run bench [-- NAME... --pages DIR]`: answers the questions of tests/bench on the terminal; all of them, or those
 * named. Where pages are measured they are generated, or the saved ones of a folder.
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { claimsGrowth } from '../tests/bench/claims-growth.ts';
import { coldStart } from '../tests/bench/cold-start.ts';
import { engineBundle } from '../tests/bench/engine-bundle.ts';
import { matchingThroughput } from '../tests/bench/matching-throughput.ts';
import { notesPopup } from '../tests/bench/notes-popup.ts';
import { pageLoad } from '../tests/bench/page-load.ts';
import { pages } from '../tests/bench/pages.ts';
import { formatAnswer } from '../tests/bench/table.ts';
import type { Question } from '../tests/bench/types.ts';
import { valuesThroughput } from '../tests/bench/values-throughput.ts';

const questions = new Map<string, Question>([
  ['values-throughput', valuesThroughput],
  ['matching-throughput', matchingThroughput],
  ['claims-growth', claimsGrowth],
  ['cold-start', coldStart],
  ['engine-bundle', engineBundle],
  ['notes-popup', notesPopup],
  ['pages', pages],
  ['page-load', pageLoad],
]);

const { values, positionals: wanted } = parseArgs({
  options: { pages: { type: 'string' } },
  allowPositionals: true,
});
const unknown = wanted.filter((name) => !questions.has(name));
if (unknown.length > 0) {
  process.stderr.write(`bench: there is no ${unknown.join(', ')}. There are: ${[...questions.keys()].join(', ')}\n`);
  process.exitCode = 2;
} else {
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores`;
  console.log(
    `Node.js ${process.versions.node} on ${machine}. Processor time, 15 runs of each in turn: median (lowest–highest).`,
  );
  for (const name of wanted.length > 0 ? wanted : questions.keys()) {
    const { question, answer } = questions.get(name)!;
    console.log(`\n${name}: ${question}\n\n${formatAnswer(await answer({ pages: values.pages ?? null }))}`);
  }
}
