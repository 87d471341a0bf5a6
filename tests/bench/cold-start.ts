/** How long does a background that has just been woken take to its first answer? */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writePacks } from '../../scripts/pack/write.ts';
import { bundledPacks } from './bundled.ts';
import { generateClaims, textParagraphs } from './generate-claims.ts';
import { packOf } from './generate-pack.ts';
import { storyParagraphs } from './generate.ts';
import { spread } from './measure.ts';
import { barOf, figure, milliseconds } from './table.ts';
import type { Question } from './types.ts';

const root = join(import.meta.dirname, '../..');
const ARTICLE_BYTES = 10_000;
const SIZES = [10_000, 100_000];
const RUNS = 15;
/** Goal, in milliseconds over the wake-up itself. */
const AT_MOST = 150;

interface Start {
  load: number;
  open: number;
  build: number;
  answer: number;
  total: number;
  /** Bytes in use after a collection, with the matcher kept. */
  heap: number;
}

/** What one process runs, once: nothing is warm. */
const child = (engine: string, packs: string[], page: string): string => `
import { readFileSync } from 'node:fs';
const page = JSON.parse(readFileSync(${JSON.stringify(page)}, 'utf8'));
const at = () => { const { user, system } = process.threadCpuUsage(); return (user + system) / 1000; };
const times = [at()];
const { createMatcher, readPack, whenRead } = await import(${JSON.stringify(engine)});
times.push(at());
const packs = ${JSON.stringify(packs)}.map((file) =>
  readPack(readFileSync(file + '.pack').buffer, async (part) => readFileSync(file + '.' + part + '.part').buffer),
);
times.push(at());
const matcher = createMatcher(packs);
times.push(at());
await whenRead(() => matcher.annotate(page));
times.push(at());
globalThis.gc();
const [load, open, build, answer] = times.slice(1).map((time, i) => time - times[i]);
console.log(JSON.stringify({ load, open, build, answer, total: times[4] - times[0], heap: process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers, kept: !!matcher }));
`;

export const coldStart: Question = {
  question: 'How long does a background that has just been woken take to its first answer?',
  async answer() {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
    try {
      const engine = join(folder, 'engine.mjs');
      const contents = ['matcher/annotate.ts', 'packs/pack-file.ts', 'packs/not-read.ts'].map(
        (file) => `export * from './lib/${file}';`,
      );
      await build({
        stdin: { contents: contents.join('\n'), resolveDir: root },
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        tsconfigRaw: {},
        outfile: engine,
      });
      const bundled = bundledPacks();
      const published = new Date(bundled[0]!.stories[0]!.date * 86_400_000).toISOString().slice(0, 10);
      const claims = generateClaims(SIZES.at(-1)!);
      const cases = [
        { name: 'bundled packs', packs: bundled, paragraphs: storyParagraphs(ARTICLE_BYTES) },
        ...SIZES.map((size) => ({
          name: `${size} claims`,
          packs: [packOf(claims.slice(0, size))],
          paragraphs: textParagraphs(ARTICLE_BYTES),
        })),
      ];
      const measured = cases.map(({ name, packs, paragraphs }, i) => {
        const files = packs.map(({ id }) => join(folder, id));
        const page = join(folder, `page-${i}.json`);
        const bytes = writePacks(folder, packs).reduce((sum, own) => sum + own, 0);
        writeFileSync(page, JSON.stringify({ title: 'First page', published, paragraphs }));
        const starts = Array.from({ length: RUNS }, (): Start => {
          const code = child(engine, files, page);
          const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], {
            encoding: 'utf8',
          });
          if (stdout === '') throw new Error(stderr);
          return JSON.parse(stdout) as Start;
        });
        return { name, bytes, starts };
      });
      const rows = measured.map(({ name, bytes, starts }) => {
        const of = (part: keyof Start) => spread(starts.map((start) => start[part]));
        return [
          name,
          `${figure(bytes / 1e6)} MB`,
          `${figure(of('load').median)} ms`,
          `${figure(of('open').median)} ms`,
          `${figure(of('build').median)} ms`,
          `${figure(of('answer').median)} ms`,
          milliseconds(of('total')),
          `${figure(of('heap').median / 1e6)} MB`,
        ];
      });
      return {
        head: ['to the first answer', 'packs', 'engine', 'open', 'index', 'first page', 'all (lowest–highest)', 'heap'],
        rows,
        notes: [
          `A process of its own for each of ${RUNS} runs; the first page has ${ARTICLE_BYTES / 1000} KB of text.`,
        ],
        bars: [
          ...measured.map(({ name, starts }) =>
            barOf(name, spread(starts.map(({ total }) => total)), 'ms', { atMost: AT_MOST }),
          ),
          ...measured.map(({ name, starts }) =>
            barOf(`${name}, in memory after it`, spread(starts.map(({ heap }) => heap / 1e6)), 'MB'),
          ),
        ],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
