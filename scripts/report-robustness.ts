/**
 * `npm run report:robustness`: runs all unit and browser tests, and writes one table: row, cases, passed, for both browsers.
 * As root on Linux the browser tests run where there is no network but loopback, and what tries to leave is counted.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const command = 'ip link set lo up && exec "$@"';
  const inside = ['-n', 'sh', '-c', command, 'sh', process.execPath, import.meta.filename];
  const run = spawnSync('unshare', inside, { stdio: 'inherit', env: { ...process.env, [INSIDE]: '1' } });
  if (run.error || run.status === null) return false;
  process.exitCode = run.status;
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

async function report(isWithoutNetwork: boolean): Promise<void> {
  const runs: { name: string; cases: Case[] }[] = [];
  const failures: string[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const before = isWithoutNetwork ? packetsOffLoopback() : 0;
    const tally = await runVitest('tests/e2e/vitest.config.ts', {
      VARIORUM_BROWSER: name,
      VARIORUM_BROWSER_PATH: ensureBrowsers([name])[name],
    });
    failures.push(...tally.failures);
    runs.push({ name, cases: tally.cases });
    if (isWithoutNetwork) {
      const packets = packetsOffLoopback() - before;
      console.log(`${name}: ${packets} packets off loopback during ${tally.passed} tests`);
      tally.cases.push({
        name: 'S18 no packet left during all browser tests',
        status: packets === 0 ? 'passed' : 'failed',
      });
      if (packets > 0) failures.push(`${name}: ${packets} packets were to leave the device`);
    }
  }
  const unit = await runVitest('vitest.config.ts');
  failures.push(...unit.failures);
  runs.push({ name: 'unit', cases: unit.cases });

  const missing: string[] = [];
  const lines = robustnessRows.map(({ id, what, leftOut }) => {
    const counts = runs.map(({ cases }) => {
      const own = cases.filter(({ name, status }) => status !== 'skipped' && new RegExp(`(?:^| )${id} `).test(name));
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
