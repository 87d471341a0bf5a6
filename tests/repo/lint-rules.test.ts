import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** What each rule must refuse: a file that breaks it, and a word of the message that says so. */
const refused: { rule: string; file: string; code: string; says: string }[] = [
  ...[
    ['text', 'values/value'],
    ['text', 'matcher/annotate'],
    ['values', 'packs/compile'],
    ['packs', 'matcher/annotate'],
    ['matcher', 'page/collect'],
    ['matcher', 'notes/database'],
  ].map(([room, target]) => ({
    rule: `${room} imports nothing of ${target}`,
    file: `lib/${room}/sample.ts`,
    code: `import { thing } from '../${target}.ts';\nexport const other = thing;\n`,
    says: 'Imports go one way',
  })),
  ...['text', 'values', 'packs', 'matcher'].flatMap((room) => [
    {
      rule: `${room} touches no DOM`,
      file: `lib/${room}/sample.ts`,
      code: 'export const title = document.title;\n',
      says: 'This room is pure',
    },
    {
      rule: `${room} imports no browser`,
      file: `lib/${room}/sample.ts`,
      code: "import { browser } from 'wxt/browser';\nexport const id = browser;\n",
      says: 'This room is pure',
    },
  ]),
  ...['zod', 'dexie'].flatMap((name) =>
    ['lib/page/sample.ts', 'entrypoints/annotator/sample.ts'].map((file) => ({
      rule: `${file} imports no ${name}`,
      file,
      code: `import * as library from '${name}';\nexport const it = library;\n`,
      says: 'neither Zod nor Dexie',
    })),
  ),
  {
    rule: 'the content script knows no pack',
    file: 'lib/page/sample.ts',
    code: "import { compile } from '../packs/compile.ts';\nexport const it = compile;\n",
    says: 'no pack',
  },
  {
    rule: 'lib does not know the entrypoints',
    file: 'lib/messages/sample.ts',
    code: "import { thing } from '../../entrypoints/background.ts';\nexport const it = thing;\n",
    says: 'entrypoints',
  },
  {
    rule: 'components import only types of lib',
    file: 'components/Sample.tsx',
    code: "import { format } from '../lib/values/format.ts';\nexport const it = format;\n",
    says: 'only types',
  },
  {
    rule: 'components know no browser',
    file: 'components/Sample.tsx',
    code: "import { browser } from 'wxt/browser';\nexport const it = browser;\n",
    says: 'neither browser nor database',
  },
  ...['innerHTML', 'outerHTML'].map((property) => ({
    rule: `no ${property}`,
    file: 'lib/page/sample.ts',
    code: `export function fill(element: Element, text: string) {\n  element.${property} = text;\n}\n`,
    says: 'Text nodes, never markup',
  })),
  {
    rule: 'no insertAdjacentHTML',
    file: 'entrypoints/popup/sample.ts',
    code: "export function fill(element: Element, text: string) {\n  element.insertAdjacentHTML('beforeend', text);\n}\n",
    says: 'Text nodes, never markup',
  },
  {
    rule: 'no dangerouslySetInnerHTML',
    file: 'components/Sample.tsx',
    code: 'export const Sample = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;\n',
    says: 'no-danger',
  },
  ...[
    "export const it = fetch('/x');",
    "export const it = window.fetch('/x');",
    'export const it = new XMLHttpRequest();',
    "export const it = new WebSocket('wss://x');",
    "export const it = new EventSource('/x');",
    'export const it = new Image();',
    "export const it = navigator.sendBeacon('/x');",
  ].flatMap((code) =>
    ['lib/page/sample.ts', 'components/Sample.tsx', 'entrypoints/annotator/sample.ts'].map((file) => ({
      rule: `${file} makes no request: ${code}`,
      file,
      code: `${code}\n`,
      says: 'Nothing leaves the device',
    })),
  ),
];

/** What the same rules must let through. */
const allowed: { file: string; code: string }[] = [
  { file: 'lib/values/sample.ts', code: "import { split } from '../text/sentences.ts';\nexport const it = split;\n" },
  {
    file: 'components/Sample.tsx',
    code: "import type { Card } from '../lib/matcher/types.ts';\nexport type It = Card;\n",
  },
  { file: 'lib/page/sample.ts', code: "import type { Pack } from '../packs/schema.ts';\nexport type It = Pack;\n" },
];

interface Report {
  diagnostics: { filename: string; code: string; message: string; help?: string }[];
}

let folder = '';
/** What the linter said of each sample, by its path. */
let said: Map<string, string>;

const sampleName = (file: string, index: number) => file.replace('ample.', `ample-${index}.`);

beforeAll(() => {
  const root = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'variorum-lint-'));
  const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as { options: object };
  // The samples are no project: there are no types to be aware of.
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, options: {} }));
  [...refused, ...allowed].forEach(({ file, code }, index) => {
    const path = join(folder, sampleName(file, index));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  });
  const run = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const report = JSON.parse(run.stdout) as Report;
  said = new Map();
  for (const { filename, code, message, help } of report.diagnostics) {
    said.set(filename, `${said.get(filename) ?? ''}${code} ${message} ${help ?? ''}\n`);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(refused.map((sample, index) => ({ ...sample, index })))('refuses: $rule', ({ file, index, says }) => {
  expect(said.get(sampleName(file, index)) ?? '').toContain(says);
});

it.each(allowed.map((sample, index) => ({ ...sample, index })))('allows $file: $code', ({ file, index }) => {
  expect(said.get(sampleName(file, refused.length + index)) ?? '').not.toMatch(/restricted/);
});
