/**
 * `npm test`: every check there is, ending with the line `N passed, N failed[, N skipped]`, counted from what ran.
 * `npm test -- --only unit,lint` runs some of them. Two lanes, because the machines this runs on have two cores.
 */
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.ts';
import { buildExtension, buildPacks, prepareTypes } from './extension.ts';
import { runNode, runTool, type Run } from './run.ts';
import { formatSizes, measure } from './sizes.ts';
import { runVitest, type Tally } from './tally.ts';

interface Step {
  name: string;
  run: () => Promise<Tally>;
}

const passed: Tally = { passed: 1, failed: 0, skipped: 0, failures: [], notes: '', cases: [] };
const failedWith = (message: string): Tally => ({ ...passed, passed: 0, failed: 1, failures: [message] });

/** A tool counts as one check. */
const tool = async (pending: Promise<Run>): Promise<Tally> => {
  const run = await pending;
  return run.status === 0 ? passed : failedWith(run.output);
};

const build = async (target: 'chrome' | 'firefox'): Promise<Tally> => {
  const { rows, problems } = measure(await buildExtension(target, 'production'));
  return { ...(problems.length > 0 ? failedWith(problems.join('\n')) : passed), notes: formatSizes(rows) };
};

const browserTests = async (browser: 'chromium' | 'firefox'): Promise<Tally> => {
  const paths = ensureBrowsers([browser]);
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  // Most tests look inside the layer; some are about what is released.
  for (const mode of ['e2e', 'production'] as const) await buildExtension(target, mode);
  return runVitest('tests/e2e/vitest.config.ts', {
    VARIORUM_BROWSER: browser,
    VARIORUM_BROWSER_PATH: paths[browser],
  });
};

/** The first lane reads sources, the second builds and drives browsers; within a lane one step at a time. */
const lanes: Step[][] = [
  [
    { name: 'format', run: () => tool(runTool('prettier', ['--check', '--log-level', 'warn', '.'])) },
    { name: 'lint', run: () => tool(runTool('oxlint')) },
    { name: 'types', run: () => tool(runTool('tsc', ['--noEmit'], 'typescript')) },
    { name: 'knip', run: () => tool(runTool('knip')) },
    { name: 'pack', run: () => tool(runNode('scripts/pack.ts', ['check'])) },
    { name: 'unit', run: () => runVitest('vitest.config.ts') },
  ],
  [
    { name: 'build-chrome', run: () => build('chrome') },
    { name: 'build-firefox', run: () => build('firefox') },
    { name: 'chromium', run: () => browserTests('chromium') },
    { name: 'firefox', run: () => browserTests('firefox') },
  ],
];

/** Runs one step; whatever it throws is a failure of that step, and the others go on. */
async function runStep({ name, run }: Step): Promise<Tally> {
  const started = performance.now();
  const tally = await run().catch((error: unknown) =>
    failedWith(error instanceof Error ? error.message : String(error)),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = tally.passed + tally.failed + tally.skipped > 1 ? `, ${summary(tally)}` : '';
  console.log(`${tally.failed > 0 ? 'FAIL' : 'ok  '} ${name} (${seconds} s${counts})`);
  if (tally.notes) console.log(tally.notes);
  for (const failure of tally.failures) console.log(`\n${failure.trimEnd()}\n`);
  return tally;
}

function summary(tally: Tally): string {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  return `${tally.passed} passed, ${tally.failed} failed${skipped}`;
}

const names = lanes.flat().map(({ name }) => name);
const { values } = parseArgs({ options: { only: { type: 'string', default: names.join(',') } } });
const only = values.only.split(',');
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`no such step: ${unknown.join(', ')}; there are ${names.join(', ')}`);

const wanted = lanes.map((lane) => lane.filter(({ name }) => only.includes(name)));
const prepare: Step = {
  name: 'prepare',
  run: async () => {
    await buildPacks();
    await prepareTypes();
    return { ...passed, passed: 0 };
  },
};
const browsers: Step = {
  name: 'browsers',
  run: async () => {
    ensureBrowsers((['chromium', 'firefox'] as const).filter((name) => only.includes(name)));
    return { ...passed, passed: 0 };
  },
};

const tallies = [await runStep(prepare), await runStep(browsers)];
const runLane = async (lane: Step[]): Promise<void> => {
  for (const step of lane) tallies.push(await runStep(step));
};
await Promise.all(wanted.map(runLane));

const total = (key: 'passed' | 'failed' | 'skipped') => tallies.reduce((sum, tally) => sum + tally[key], 0);
const failed = total('failed');
process.exitCode = failed > 0 || total('passed') === 0 ? 1 : 0;
console.log(summary({ ...passed, passed: total('passed'), failed, skipped: total('skipped') }));
