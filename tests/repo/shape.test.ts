import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { untested } from './untested.ts';

/** Folders that are made, not written. */
const made = ['.git', 'node_modules', '.output', '.wxt', 'artifacts', 'public/packs'];

/** Every file that was written, by its path from the root; without Git, which a bare machine need not have. */
function listFiles(folder = ''): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (made.includes(path)) return [];
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

const files = listFiles();
const read = (file: string) => readFileSync(file, 'utf8');
const code = files.filter((file) => /^(components|entrypoints|lib|scripts)\/.*\.(ts|tsx|mjs)$/.test(file));

it('keeps files short: median about 60 lines, nine in ten under 150, none over 370', () => {
  const lengths = code.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 370)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(75);
  expect(sorted.filter((lines) => lines >= 150).length).toBeLessThanOrEqual(sorted.length / 10);
});

it('has a unit test for every file of lib, or a reason why not', () => {
  const tests = files.filter((file) => /^tests\/(unit|property)\/.*\.test\.tsx?$/.test(file));
  const imported = new Set(
    tests.flatMap((file) => [...read(file).matchAll(/(lib\/[\w/-]+\.tsx?)'/g)].map(([, path]) => path)),
  );
  /** lib/values/clock-hours.ts is a part of what tests/unit/values/clock.test.ts tests. */
  const isPartOfTested = (file: string) => {
    const stem = file.replace(/^lib\//, 'tests/unit/').replace(/\.tsx?$/, '');
    return tests.some((test) => `${stem}-`.startsWith(`${test.replace(/\.test\.tsx?$/, '')}-`));
  };
  const missing = code
    .filter((file) => /^lib\/.*\.tsx?$/.test(file))
    .filter((file) => !imported.has(file) && !isPartOfTested(file) && !(file in untested));
  expect(missing).toEqual([]);
});

it('gives no reason for a file that is gone', () => {
  expect(Object.keys(untested).filter((file) => !files.includes(file))).toEqual([]);
});

it('names modules in kebab-case and components in PascalCase', () => {
  const names = code.map((file) => ({ file, name: file.split('/').pop()! }));
  const isComponent = (file: string) => file.endsWith('.tsx') && file.startsWith('components/');
  const wrong = names.filter(({ file, name }) =>
    isComponent(file)
      ? !/^[A-Z][A-Za-z]*\.tsx$/.test(name)
      : !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(ts|tsx|mjs)$/.test(name),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

it('names no path of one machine', () => {
  // Written so that this file does not name them either.
  const traces = [/\/[w]ork\/(main|shared)/, /registry\.[n]pmjs/];
  const text = files.filter((file) => /\.(ts|tsx|mjs|md|json|yml|yaml|html|css|run)$/.test(file) || file === '.ci/run');
  const found = text
    .filter((file) => file !== 'package-lock.json' && !file.startsWith('tests/eval/'))
    .filter((file) => traces.some((trace) => trace.test(read(file))));
  expect(found).toEqual([]);
});

it('leaves nothing to do later in the code', () => {
  expect(code.filter((file) => /\b(TO{2}DO|FIX{1}ME|X{3})\b/.test(read(file)))).toEqual([]);
});

it('gives a reason for every permission of the manifest', () => {
  const [, list] = /permissions: \[([^\]]*)\]/.exec(read('wxt.config.ts'))!;
  const permissions = [...list!.matchAll(/'(\w+)'/g)].map(([, name]) => name!);
  expect(permissions.length).toBeGreaterThan(0);
  const page = read('docs/permissions.md');
  expect(permissions.filter((name) => !new RegExp(`^\\| \`${name}\` `, 'm').test(page))).toEqual([]);
});

it('tells readers only of commands that exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const told = ['README.md', 'CONTRIBUTING.md'].flatMap((file) =>
    [...read(file).matchAll(/(?:`|^)npm (?:run (?:-s )?)?([a-z:]+)/gm)].map(([, name]) => name!),
  );
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter((name) => !(name in scripts) && name !== 'ci')).toEqual([]);
});

it('starts every command through the bootstrap script, and has the file for it', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const [name, script] of Object.entries(scripts)) {
    const command = /^node scripts\/bootstrap\.mjs ([\w-]+)/.exec(script)?.[1];
    expect(command, name).toBeDefined();
    expect(command === 'install' || existsSync(`scripts/${command}.ts`), `scripts/${command}.ts`).toBe(true);
  }
});
