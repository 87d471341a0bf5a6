// The way into every npm script on a machine that has nothing but Node 20 or newer and npm:
//   node scripts/bootstrap.mjs COMMAND [ARGUMENTS]
// installs the packages of package-lock.json when they are missing or stale, then runs scripts/COMMAND.ts on the
// Node that package.json names. `install` alone stops before the second half. No dependency, no type syntax: this file
// must run before anything is installed. Standard output belongs to the command; all that is said here goes to
// standard error. When all is in place the cost is one hash of the lockfile.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.variorum-installed');
const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const stop = (message) => {
  console.error(`variorum: ${message}`);
  process.exit(1);
};

/** Hash of the lockfile, the platform included: a folder carried to another machine is installed afresh. */
function wantedInstall() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

function isInstalled(wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(pinnedNode);
}

function install(wanted) {
  console.error('variorum: installing the packages of package-lock.json (once, about a minute) …');
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // The npm and the Node that started this script; node_modules/.bin, first in PATH, is about to be emptied.
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  const [file, args] = npm ? [node, [npm, ...flags]] : ['npm', flags];
  const done = spawnSync(file, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (done.error)
    stop(`could not start npm (${done.error.message}). Install Node.js ${OLDEST_NODE} or newer with npm.`);
  if (done.status !== 0) stop('`npm ci` failed; its messages are above. Is the npm registry reachable?');
  if (!existsSync(pinnedNode)) {
    stop(
      'the package `node` came without its program: install scripts are switched off. ' +
        'Run `npm ci --ignore-scripts=false` once, then this command again.',
    );
  }
  writeFileSync(stamp, wanted);
}

async function run(command, args) {
  const script = join(root, 'scripts', `${command}.ts`);
  if (!existsSync(script)) stop(`there is no command "${command}".`);
  // npm puts node_modules/.bin first in PATH, so this usually is the right Node already: no second process then.
  if (realpathSync(process.execPath) === realpathSync(pinnedNode)) {
    process.argv = [process.execPath, script, ...args];
    await import(pathToFileURL(script).href);
    return;
  }
  const done = spawnSync(pinnedNode, [script, ...args], { stdio: 'inherit' });
  if (done.error) stop(`could not run scripts/${command}.ts: ${done.error.message}`);
  process.exitCode = done.status ?? 1;
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stop(
    `this is Node.js ${process.versions.node}; Variorum needs Node.js ${OLDEST_NODE} or newer (https://nodejs.org).`,
  );
}
const [command, ...args] = process.argv.slice(2);
if (!command) stop('usage: node scripts/bootstrap.mjs COMMAND [ARGUMENTS]');
const wanted = wantedInstall();
if (!isInstalled(wanted)) install(wanted);
if (command !== 'install') await run(command, args);
