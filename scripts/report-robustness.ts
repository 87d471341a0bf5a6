/**
 * `npm run report:robustness`: runs all unit and browser tests, and writes one table: row, cases, passed, for both browsers.
 * As root on Linux the browser tests run where all that leaves loopback is counted, and must be nothing.
 */
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { buildExtension, buildPacks, prepareTypes } from './extension.ts';
import { robustnessRows } from './robustness-rows.ts';
import { root } from './run.ts';
import { runVitest, type Case } from './tally.ts';

const INSIDE = 'VARIORUM_WITHOUT_NETWORK';

/**
 * The network of the tests: loopback, and one way out that leads nowhere but counts. IPv6 stays quiet of itself, so that no
 * packet of the kernel's own is counted.
 */
const WAY_OUT = `set -e
ip link set lo up
ip link add out type veth peer name nowhere
echo 1 > /proc/sys/net/ipv6/conf/nowhere/disable_ipv6
echo 0 > /proc/sys/net/ipv6/conf/out/router_solicitations
ip link set nowhere up
ip link set out arp off up
ip addr add 198.18.0.2/24 dev out
ip route add default dev out
ip -6 addr add fd00::2/64 dev out nodad
ip -6 route add default dev out`;

/** Puts this process behind that way out; false where the machine does not allow it. */
function leaveNetwork(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  // Containers may forbid it, to root as well.
  const trial = spawnSync('unshare', ['-n', 'sh', '-c', WAY_OUT]);
  if (trial.error || trial.status !== 0) return false;
  const inside = ['-n', 'sh', '-c', `${WAY_OUT}\nexec "$@"`, 'sh', process.execPath, import.meta.filename];
  const run = spawnSync('unshare', inside, { stdio: 'inherit', env: { ...process.env, [INSIDE]: '1' } });
  process.exitCode = run.status ?? 1;
  return true;
}

/** Packets that took the way out since it was made: the tenth figure of its line, bytes sent being the ninth. */
function packetsOffLoopback(): number {
  const line = /^\s*out:(.*)$/m.exec(readFileSync('/proc/net/dev', 'utf8'))![1]!;
  return Number(line.trim().split(/\s+/)[9]);
}

/** A packet sent off loopback on purpose has to be counted, or a count of none would say nothing. */
async function provesItCounts(): Promise<boolean> {
  const before = packetsOffLoopback();
  const socket = createSocket('udp4');
  // An address for documentation (RFC 5737): nobody is there.
  await new Promise((resolve) => socket.send('?', 9, '192.0.2.1', resolve));
  socket.close();
  return packetsOffLoopback() === before + 1;
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
    if (isWithoutNetwork) {
      const sent = packetsOffLoopback() - before;
      console.log(`${name}: ${sent} packets off loopback during ${tally.passed} tests`);
      if (sent > 0) failures.push(`${name} sent ${sent} packets off loopback`);
    }
  }
  const unit = await runVitest('vitest.config.ts');
  failures.push(...unit.failures);
  runs.push({ name: 'unit', cases: unit.cases });

  const missing: string[] = [];
  const lines = robustnessRows.map(({ id, what, leftOut, where = ['chromium', 'firefox'] }) => {
    const names = new RegExp(`(?:^| )${id} `);
    const counts = runs.map(({ cases }) => {
      const own = cases.filter(({ name, status }) => status !== 'skipped' && names.test(name));
      return { all: own.length, passed: own.filter(({ status }) => status === 'passed').length };
    });
    for (const [at, { name }] of runs.entries())
      if (!leftOut && where.some((run) => run === name) && counts[at]!.all === 0) missing.push(`${id} in ${name}`);
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
