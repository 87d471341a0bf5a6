/** What does it take to import a pack, and how soon is one refused that is too large? */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { MAX_IMPORT_BYTES, MAX_IMPORT_CLAIMS } from '../../lib/packs/claim-review.ts';
import { generateClaims } from './generate-claims.ts';
import { packText, reviewLines, shortReviewLines } from './generate-pack.ts';
import type { Form, Import } from './import-task.ts';
import { spread } from './measure.ts';
import { barOf, figure, milliseconds } from './table.ts';
import type { Question } from './types.ts';

const RUNS = 5;
/** Of what takes seconds: there the spread is small. */
const LONG_RUNS = 3;
const MANY = 100_000;
/** Goals in milliseconds, by the number of claims. */
const SIZES: [claims: number, goal: number][] = [
  [100, 200],
  [10_000, 1_000],
  [MANY, 8_000],
];
const REFUSED = 200;

interface Case {
  name: string;
  form: Form;
  goal: number;
  isRefused: boolean;
  runs: number;
  write(file: string): void;
}

const forms = [
  { form: 'pack', of: 'a pack file', text: packText, least: packText },
  { form: 'reviews', of: 'ClaimReview lines', text: reviewLines, least: shortReviewLines },
] as const;

function casesOf(): Case[] {
  const claims = generateClaims(MAX_IMPORT_CLAIMS + 1);
  const bytes = MAX_IMPORT_BYTES + 1;
  const refused = { goal: REFUSED, isRefused: true };
  return [
    ...forms.flatMap(({ form, of, text }) =>
      SIZES.map(([size, goal]) => ({
        name: `${figure(size)} claims, ${of}`,
        form,
        goal,
        isRefused: false,
        runs: size < MANY ? RUNS : LONG_RUNS,
        write: (file: string) => writeFileSync(file, text(claims.slice(0, size))),
      })),
    ),
    ...forms.map(({ form, of, least }) => ({
      ...refused,
      name: `refused: ${figure(claims.length)} claims, ${of}`,
      form,
      runs: LONG_RUNS,
      write: (file: string) => writeFileSync(file, least(claims)),
    })),
    {
      ...refused,
      name: `refused: a file of more than ${MAX_IMPORT_BYTES / 1024 / 1024} MB`,
      form: 'file',
      runs: RUNS,
      write(file) {
        writeFileSync(file, '');
        truncateSync(file, bytes);
      },
    },
  ];
}

export const packImport: Question = {
  question: 'What does it take to import a pack, and how soon is one refused that is too large?',
  async answer() {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
    try {
      const task = join(folder, 'task.mjs');
      await build({
        entryPoints: [join(import.meta.dirname, 'import-task.ts')],
        bundle: true,
        minify: true,
        platform: 'node',
        format: 'esm',
        tsconfigRaw: {},
        outfile: task,
      });
      const importOnce = (form: Form, file: string): Import => {
        const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', task, form, file], { encoding: 'utf8' });
        if (stdout === '') throw new Error(stderr);
        return JSON.parse(stdout) as Import;
      };
      const measured = casesOf().map(({ name, form, goal, isRefused, runs, write }) => {
        const file = join(folder, 'import');
        write(file);
        const { size } = statSync(file);
        const taken = Array.from({ length: runs }, () => importOnce(form, file));
        if (taken.some((each) => each.refused !== isRefused))
          throw new Error(`${name}: refused, or not, against the rule`);
        return {
          name,
          goal,
          size,
          of: (part: Exclude<keyof Import, 'refused'>) => spread(taken.map((each) => each[part])),
        };
      });
      const megabytes = (bytes: number): string => `${figure(bytes / 1e6)} MB`;
      return {
        head: [
          'from text to compiled pack',
          'text',
          'read',
          'check',
          'compile',
          'all (lowest–highest)',
          'peak',
          'kept',
        ],
        rows: measured.map(({ name, size, of }) => [
          name,
          megabytes(size),
          ...(['read', 'check', 'compile'] as const).map((part) => `${figure(of(part).median)} ms`),
          milliseconds(of('all')),
          megabytes(of('peak').median),
          megabytes(of('heap').median),
        ]),
        notes: [
          `A process of its own for each of ${RUNS} runs, ${LONG_RUNS} of what takes seconds. Peak: what it held at its worst over what it held with the text alone.`,
          'Kept: heap and buffers after garbage collection, with the compiled pack alone.',
        ],
        bars: [
          ...measured.map(({ name, goal, of }) => barOf(name, of('all'), 'ms', { atMost: goal })),
          ...measured.map(({ name, of }) => {
            const { median, lowest, highest } = of('peak');
            return barOf(
              `${name}, at the peak`,
              { median: median / 1e6, lowest: lowest / 1e6, highest: highest / 1e6 },
              'MB',
            );
          }),
        ],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
