/** Starts the tools in node_modules/.bin and the project's own scripts, on the Node this process runs on. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The project's root folder. */
export const root: string = dirname(import.meta.dirname);

/** How a finished process ended. */
export interface Run {
  /** Exit code; 1 where a signal ended it. */
  status: number;
  /** Standard output and standard error, in the order they came. */
  output: string;
  stdout: string;
  milliseconds: number;
}

/** Runs `node FILE ARGS` in the project's root and collects what it says. */
export function runNode(file: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  const started = performance.now();
  // Tools that look for `node` themselves find the same one.
  const path = [dirname(process.execPath), process.env['PATH']].filter(Boolean).join(delimiter);
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    // What is said goes into a report, not to a terminal.
    env: { ...process.env, PATH: path, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status: status ?? 1, output, stdout, milliseconds: performance.now() - started }),
    );
  });
}

/** Runs a program that the named package brings, such as `prettier` or `tsc` of `typescript`. */
export function runTool(
  tool: string,
  args: readonly string[] = [],
  packageName: string = tool,
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[tool];
  if (file === undefined) throw new Error(`the package ${packageName} has no program ${tool}`);
  return runNode(join(dirname(manifest), file), args, environment);
}

/** Waits for a run; throws with the tool's own words when it failed. */
export async function mustRun(pending: Promise<Run>, what: string): Promise<Run> {
  const run = await pending;
  if (run.status !== 0) throw new Error(`${what} failed:\n${run.output}`);
  return run;
}
