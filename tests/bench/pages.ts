/** What does a page cost that is looked at, and marked, against reading its text and against mark.js? */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createGateTable } from '../../lib/matcher/gate-table.ts';
import { writePack } from '../../lib/packs/pack-file.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { servePages } from '../../scripts/browser/server.ts';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { bundledPacks } from './bundled.ts';
import { newsParagraphs, storyParagraphs } from './generate.ts';
import { spread } from './measure.ts';
import type { PageAnswer, PageInput, PageTimes } from './page-tasks.ts';
import { barOf, figure, milliseconds } from './table.ts';
import type { Question } from './types.ts';

const ROUNDS = 5;
const BYTES = 10_000;
/** Goals: the gate by a read of every character, and mark.js by our marking. */
const GATE = 3;
const MARKING = 100;

const names: Record<keyof PageTimes, string> = {
  walk: 'a bare pass of a TreeWalker',
  characters: 'a read of every character',
  gate: 'gate',
  collect: 'collector, with what is visible',
  mark: 'marking: gate, and where it opens collector, matcher and highlights',
  markJs: 'mark.js with the fragments of all accounts',
};

/** Generated pages, or the saved ones of a folder. Their scripts are left out: what they did has been saved. */
function readPages(folder: string | null): Record<string, string> {
  const html = (paragraphs: string[]) => `<!doctype html><title>News</title><p>${paragraphs.join('<p>')}`;
  if (folder === null) return { '/news': html(newsParagraphs(BYTES)), '/story': html(storyParagraphs(BYTES)) };
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const withoutScripts = (text: string) => text.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '');
  return Object.fromEntries(
    files.map((file) => [`/${file}`, withoutScripts(readFileSync(join(folder, file), 'utf8'))]),
  );
}

async function bundleTasks(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page-tasks.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    tsconfigRaw: {},
    write: false,
  });
  return outputFiles[0]!.text;
}

export const pages: Question = {
  question: 'What does a page cost that is looked at, and marked, against reading its text and against mark.js?',
  async answer({ pages: folder }) {
    const packs = bundledPacks();
    const accounts = packs.flatMap(({ claims }) => claims.all()).flatMap((claim) => claim.accounts);
    const terms = [...new Set(accounts.map(({ fragment }) => fragment))];
    const files = packs.map((pack) => Buffer.from(writePack(pack).file).toString('base64'));
    const input: PageInput = { table: createGateTable(packs), packs: files, terms, rounds: ROUNDS };
    const code = await bundleTasks();
    const html = readPages(folder);
    const server = await servePages((path) => html[decodeURIComponent(path)] ?? null);
    const profile = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
    const { chromium: program } = ensureBrowsers(['chromium']);
    const browser = await launch('chromium', {
      extension: null,
      program,
      profile,
      headless: true,
      colorScheme: 'light',
    });
    const answers: PageAnswer[] = [];
    try {
      const tab = await browser.newTab();
      for (const path of Object.keys(html)) {
        await tab.open(server.origin + encodeURI(path));
        await tab.inject(code);
        answers.push(
          await tab.evaluate(
            (given) => (globalThis as unknown as { timePage(of: PageInput): Promise<PageAnswer> }).timePage(given),
            input,
          ),
        );
      }
    } finally {
      await browser.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    const sums = (name: keyof PageTimes): number[] =>
      Array.from({ length: ROUNDS }, (_, round) => answers.reduce((sum, { times }) => sum + times[name][round]!, 0));
    const ratios = (name: keyof PageTimes, by: keyof PageTimes) => {
      const under = sums(by);
      return spread(sums(name).map((own, round) => own / under[round]!));
    };
    const ratio = (name: keyof PageTimes, by: keyof PageTimes): string => {
      const { median, lowest, highest } = ratios(name, by);
      return `${figure(median)} (${figure(lowest)}–${figure(highest)})`;
    };
    const slowest = answers.map(({ times }) => spread(times.gate).median / spread(times.characters).median);
    const rows = (Object.keys(names) as (keyof PageTimes)[]).map((name) => [
      names[name],
      milliseconds(spread(sums(name))),
      ratio(name, 'characters'),
      ratio(name, 'mark'),
    ]);
    const characters = answers.reduce((sum, each) => sum + each.characters, 0);
    return {
      head: [`${answers.length} pages`, 'all of them', 'by every character', 'by marking'],
      rows,
      notes: [
        `${figure(characters / 1000)} thousand characters, ${terms.length} fragments; ${answers.filter(({ passes }) => passes).length} pages pass the gate.`,
        `Gate by every character, page by page: ${figure(Math.min(...slowest))} to ${figure(Math.max(...slowest))}.`,
        `Chromium, on its clock, ${ROUNDS} rounds of each in turn: median (lowest–highest).`,
      ],
      bars: [
        ...(Object.keys(names) as (keyof PageTimes)[]).map((name) => barOf(names[name], spread(sums(name)), 'ms')),
        barOf('gate, by a read of every character', ratios('gate', 'characters'), '×', { atMost: GATE }),
        barOf('mark.js, by our marking', ratios('markJs', 'mark'), '×', { atLeast: MARKING }),
      ],
    };
  },
};
