import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-bootstrap-'));
  mkdirSync(join(folder, 'scripts'));
  cpSync('scripts/bootstrap.mjs', join(folder, 'scripts/bootstrap.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(join(folder, 'scripts/hello.ts'), 'console.log(process.argv.slice(2).join(" ") as string);');
  // An npm that only notes how it was called, and leaves a Node behind.
  writeFileSync(
    join(folder, 'npm.mjs'),
    `import { cpSync, mkdirSync, symlinkSync, appendFileSync, existsSync } from 'node:fs';
     appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
     console.log('said by npm');
     mkdirSync('node_modules/node/bin', { recursive: true });
     if (!existsSync('node_modules/node/bin/node')) symlinkSync(process.execPath, 'node_modules/node/bin/node');`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function bootstrap(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/bootstrap.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(folder, 'npm.mjs'), npm_node_execpath: process.execPath },
  });
}

const calls = () =>
  spawnSync('cat', ['calls'], { cwd: folder, encoding: 'utf8' }).stdout.trim().split('\n').filter(Boolean);

it('installs once, runs the command with its arguments, and keeps standard output for it', () => {
  const first = bootstrap('hello', 'a', '--b');
  expect(first.stdout).toBe('a --b\n');
  expect(first.stderr).toContain('said by npm');
  expect(first.status).toBe(0);
  const second = bootstrap('hello', 'c');
  expect(second.stdout).toBe('c\n');
  expect(second.stderr).toBe('');
  expect(calls()).toEqual(['ci --no-audit --no-fund --loglevel=error']);
});

it('installs again when the lockfile has changed', () => {
  bootstrap('install');
  writeFileSync(join(folder, 'package-lock.json'), '{ "changed": true }');
  bootstrap('install');
  expect(calls()).toHaveLength(2);
});

it('says what is wrong where npm fails', () => {
  writeFileSync(join(folder, 'npm.mjs'), 'process.exit(1)');
  const run = bootstrap('hello');
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('`npm ci` failed');
});

it('says so where install scripts left no Node', () => {
  writeFileSync(join(folder, 'npm.mjs'), "import { mkdirSync } from 'node:fs'; mkdirSync('node_modules');");
  expect(bootstrap('hello').stderr).toContain('install scripts are switched off');
});

it('knows no command that has no script', () => {
  const run = bootstrap('nothing');
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('there is no command "nothing"');
});

it("passes on the command's exit code", () => {
  writeFileSync(join(folder, 'scripts/fail.ts'), 'process.exit(3);');
  expect(bootstrap('fail').status).toBe(3);
});
