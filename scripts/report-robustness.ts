/**
 * `npm run report:robustness`: runs all unit and browser tests, and writes one table: row, cases, passed, for both browsers.
 * As root on Linux the browser tests run where there is no network but loopback, and what tries to leave is counted.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { buildExtension, buildPacks, prepareTypes } from './extension.ts';
import { robustnessRows } from './robustness-rows.ts';
import { root } from './run.ts';
import { runVitest, type Case } from './tally.ts';

const INSIDE = 'VARIORUM_WITHOUT_NETWORK';

/** Puts this process where there is only loopback; false where the machine does not allow it. */
function leaveNetwork(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  // Containers may forbid it, to root as well.
  const trial = spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']);
  if (trial.error || trial.status !== 0) return false;
  const command = 'ip link set lo up && exec "$@"';
  const inside = ['-n', 'sh', '-c', command, 'sh', process.execPath, import.meta.filename];
  const run = spawnSync('unshare', inside, { stdio: 'inherit', env: { ...process.env, [INSIDE]: '1' } });
  process.exitCode = run.status ?? 1;
  return true;
}

/** Packets that were to leave and found no way, in this network namespace since it was made. */
function packetsOffLoopback(): number {
  const [names, values] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Ip: '))
    .map((line) => line.split(' '));
  const four = Number(values![names!.indexOf('OutNoRoutes')]);
  const six = /^Ip6OutNoRoutes\s+(\d+)/m.exec(readFileSync('/proc/net/snmp6', 'utf8'));
  return four + Number(six?.[1] ?? 0);
}

/** A packet sent off loopback on purpose has to be counted, or a count of none would say nothing. */
async function provesItCounts(): Promise<boolean> {
  const before = packetsOffLoopback();
  await new Promise<void>((resolve) => {
    // An address for documentation (RFC 5737): nobody is there.
    const socket = connect({ host: '192.0.2.1', port: 9 });
    socket.on('error', () => resolve());
    socket.on('connect', () => resolve());
  });
  return packetsOffLoopback() > before;
}

async function report(isWithoutNetwork: boolean): Promise<void> {
  if (isWithoutNetwork && !(await provesItCounts())) throw new Error('a packet sent on purpose was not counted');
  const runs: { name: string; cases: Case[] }[] = [];
  const failures: string[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const before = isWithoutNetwork ? packetsOffLoopback() : 0;
    const tally = await runVitest('tests/e2e/vitest.config.ts', {
      VARIORUM_BROWSER: name,
      VARIORUM_SAVED_PAGES: '1',
      VARIORUM_BROWSER_PATH: ensureBrowsers([name])[name],
    });
    failures.push(...tally.failures);
    runs.push({ name, cases: tally.cases });
    // Browsers have packets of their own: the figure is there to be compared with a run without the extension.
    if (isWithoutNetwork)
      console.log(`${name}: ${packetsOffLoopback() - before} packets off loopback during ${tally.passed} tests`);
  }
  const unit = await runVitest('vitest.config.ts');
  failures.push(...unit.failures);
  runs.push({ name: 'unit', cases: unit.cases });

  const missing: string[] = [];
  const lines = robustnessRows.map(({ id, what, leftOut }) => {
    const names = new RegExp(`(?:^| )${id} `);
    const counts = runs.map(({ cases }) => {
      const own = cases.filter(({ name, status }) => status !== 'skipped' && names.test(name));
      return { all: own.length, passed: own.filter(({ status }) => status === 'passed').length };
    });
    if (!leftOut && counts.every(({ all }) => all === 0)) missing.push(id);
    const cells = counts.map(({ all, passed }) => (all === 0 ? '–' : `${passed} of ${all}`));
    return `| ${id} | ${leftOut ? `${what}: left out, ${leftOut}` : what} | ${cells.join(' | ')} |`;
  });
  const head = ['| row | what | Chromium | Firefox | unit |', '| --- | --- | --- | --- | --- |'];
  const table = [...head, ...lines].join('\n');
  console.log(table);
  if (!isWithoutNetwork) console.log('The network was there: packets are counted on Linux, as root.');
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  writeFileSync(join(root, 'artifacts', 'robustness.md'), `${table}\n`);
  for (const failure of failures) console.error(`\n${failure}`);
  if (missing.length > 0) console.error(`no test shows ${missing.join(', ')}`);
  process.exitCode = failures.length + missing.length > 0 ? 1 : 0;
}

if (process.env[INSIDE] === '1') await report(true);
else {
  await buildPacks();
  await prepareTypes();
  ensureBrowsers(['chromium', 'firefox']);
  for (const target of ['chrome', 'firefox'] as const)
    for (const mode of ['e2e', 'production'] as const) await buildExtension(target, mode);
  if (!leaveNetwork()) await report(false);
}
