/** Builds the extension: the packs first, then WXT, once for each browser and mode. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, runNode, root, runTool } from './run.ts';

export type Target = 'chrome' | 'firefox';
/** `e2e` builds differ in two points: the layer's shadow root is open, and Chromium's id is pinned by a key. */
export type Mode = 'production' | 'e2e';

/** Folder the build of one target goes into. */
export function outputFolder(target: Target, mode: Mode): string {
  return join(root, '.output', mode === 'production' ? `${target}-mv3` : `${target}-mv3-${mode}`);
}

/** Writes public/packs/ from lib/packs/bundled/. */
export async function buildPacks(): Promise<void> {
  await mustRun(runNode('scripts/pack.ts', ['build']), 'pack build');
}

/** Writes .wxt/, which tsconfig.json extends; the type check and the tests need it. */
export async function prepareTypes(): Promise<void> {
  await mustRun(runTool('wxt', ['prepare']), 'wxt prepare');
}

const builds = new Map<string, Promise<string>>();

/** Builds one target, once in this process, and returns its folder. The packs must have been built. */
export function buildExtension(target: Target, mode: Mode): Promise<string> {
  const folder = outputFolder(target, mode);
  const build = builds.get(folder) ?? runBuild(target, mode);
  builds.set(folder, build);
  return build;
}

async function runBuild(target: Target, mode: Mode): Promise<string> {
  // Test builds too: a development build names this machine's paths, and is not what readers get.
  const run = runTool('wxt', ['build', '--browser', target, '--mode', mode], 'wxt', { NODE_ENV: 'production' });
  await mustRun(run, `wxt build for ${target}, ${mode}`);
  const folder = outputFolder(target, mode);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`wxt build left no manifest in ${folder}`);
  return folder;
}
