/** What memory does the extension add to a tab, and what does its background hold? */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitForFirstPage } from '../../scripts/browser/first-page.ts';
import { launch, until } from '../../scripts/browser/launch.ts';
import { servePages } from '../../scripts/browser/server.ts';
import type { Browser, Memory, Tab } from '../../scripts/browser/types.ts';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { buildExtension, buildPacks } from '../../scripts/extension.ts';
import { articlePage, newsParagraphs, storyParagraphs } from './generate.ts';
import { spread } from './measure.ts';
import { barOf, figure } from './table.ts';
import type { Question } from './types.ts';

const RUNS = 7;
const ARTICLE = 10_000;
const ARTICLES = 60;
/** How long a page is left alone before it is measured, so that all that was to happen has. */
const AFTER = 1_200;
/** Goal for a tab, in MB. */
const TAB = 3;

interface Case {
  path: string;
  name: string;
  html: string;
  /** Whether the extension has something to say there. */
  isMarked: boolean;
}

const STORY = 'Putin and Trump speak';
const cases: Case[] = [
  { path: '/empty', name: 'almost empty', isMarked: false, html: articlePage('Hello', ['Hello.']) },
  {
    path: '/news',
    name: '10 KB about something else',
    isMarked: false,
    html: articlePage('News of the valley', newsParagraphs(ARTICLE)),
  },
  { path: '/story', name: '10 KB about the story', isMarked: true, html: articlePage(STORY, storyParagraphs(ARTICLE)) },
  {
    path: '/long',
    name: `${ARTICLES} times as much about it`,
    isMarked: true,
    html: articlePage(STORY, storyParagraphs(ARTICLES * ARTICLE)),
  },
];

const sum = ({ heap, nodes, buffers }: Memory): number => heap + nodes + buffers;
const less = (all: Memory, part: Memory): Memory => ({
  heap: all.heap - part.heap,
  nodes: all.nodes - part.nodes,
  buffers: all.buffers - part.buffers,
});

const waitForMarks = (tab: Tab): Promise<boolean> =>
  until('marks', () => tab.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0), null));

/** What the process of a page holds that nobody touches; its tab is closed again. */
async function measure(browser: Browser, url: string, isMarked: boolean): Promise<Memory> {
  const tab = await browser.newTab();
  await tab.bringToFront();
  await tab.open(url);
  if (isMarked) await waitForMarks(tab);
  await sleep(AFTER);
  const memory = await tab.memory();
  await tab.close();
  return memory!;
}

interface Asleep {
  woken: Memory;
  answered: Memory;
}

/** Ends the background, wakes it with a message that asks for nothing, and then has it read a page. */
async function wake(browser: Browser, extensionPage: Tab, url: string): Promise<Asleep> {
  const background = browser.background!;
  await background.stop();
  await extensionPage.evaluate(async () => {
    interface Api {
      runtime: { sendMessage(message: object): Promise<unknown> };
    }
    await (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage({ name: 'wake' }).catch(() => null);
  }, null);
  await until('an awake background', async () => background.isAwake());
  await sleep(AFTER);
  const woken = await background.memory();
  await measure(browser, url, true);
  return { woken, answered: await background.memory() };
}

const megabytes = (list: readonly number[]) => spread(list.map((bytes) => bytes / 1e6));

function tell(list: readonly number[]): string {
  const { median, lowest, highest } = megabytes(list);
  return `${figure(median)} MB (${figure(lowest)}–${figure(highest)})`;
}

/** Medians of the three sorts of memory. */
const parts = (list: readonly Memory[]): string[] =>
  (['heap', 'nodes', 'buffers'] as const).map((part) => `${figure(megabytes(list.map((all) => all[part])).median)} MB`);

export const memory: Question = {
  question: 'What memory does the extension add to a tab, and what does its background hold?',
  async answer() {
    await buildPacks();
    const built = await buildExtension('chrome', 'e2e');
    const { chromium: program } = ensureBrowsers(['chromium']);
    const server = await servePages((path) => cases.find((each) => each.path === path)?.html ?? null);
    const folders: string[] = [];
    const start = (extension: string | null): Promise<Browser> => {
      const profile = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
      folders.push(profile);
      return launch('chromium', { extension, program, profile, headless: true, colorScheme: 'light' });
    };
    const [bare, own] = [await start(null), await start(built)];
    try {
      await waitForFirstPage(own);
      const tabs: { name: string; without: Memory[]; added: Memory[] }[] = [];
      for (const { path, name, isMarked } of cases) {
        const [without, added]: [Memory[], Memory[]] = [[], []];
        for (let run = -1; run < RUNS; run++) {
          const before = await measure(bare, server.origin + path, false);
          const after = await measure(own, server.origin + path, isMarked);
          if (run < 0) continue;
          without.push(before);
          added.push(less(after, before));
        }
        tabs.push({ name, without, added });
      }
      const extensionPage = await own.newTab();
      await extensionPage.open(own.extensionUrl('welcome.html'));
      const sleeps: Asleep[] = [];
      for (let run = 0; run < RUNS; run++) sleeps.push(await wake(own, extensionPage, `${server.origin}/story`));
      const background: { name: string; held: Memory[] }[] = [
        { name: 'background, woken', held: sleeps.map(({ woken }) => woken) },
        { name: 'background, after an answer', held: sleeps.map(({ answered }) => answered) },
      ];
      return {
        head: ['in Chromium', 'without the extension', 'of the extension', 'scripts', 'nodes', 'buffers'],
        rows: [
          ...tabs.map(({ name, without, added }) => [
            name,
            tell(without.map(sum)),
            `+ ${tell(added.map(sum))}`,
            ...parts(added),
          ]),
          ...background.map(({ name, held }) => [name, '', tell(held.map(sum)), ...parts(held)]),
        ],
        notes: [
          `After garbage collection, ${RUNS} loads of each page with and without the extension in turn, each in a tab of its own.`,
          'Scripts: the JavaScript heap. Nodes: what the browser keeps for it. Buffers: outside of both.',
        ],
        bars: [
          ...tabs.map(({ name, added }) =>
            barOf(`tab, ${name}: added`, megabytes(added.map(sum)), 'MB', { atMost: TAB }),
          ),
          ...background.map(({ name, held }) => barOf(name, megabytes(held.map(sum)), 'MB')),
        ],
      };
    } finally {
      for (const browser of [bare, own]) await browser.close();
      await server.close();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};
