/** What does the whole extension add to pages that concern no story, and to one that does, when nobody traces them? */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Cost, Tab } from '../../scripts/browser/types.ts';
import { articlePage, newsParagraphs, storyParagraphs } from './generate.ts';
import { spread } from './measure.ts';
import { clockScript, readClock } from './page-clock.ts';
import { barOf, milliseconds } from './table.ts';
import { inThreeBrowsers } from './in-browsers.ts';
import type { Bar, Question } from './types.ts';

const RUNS = 9;
const ARTICLE = 10_000;
const TEXT_NODES = 99_000;
/** Goals in milliseconds: added to the almost empty page, the first badge, the longest that anything else has to wait. */
const ADDED = 2;
const BADGE = 150;
const WAIT = 16;
/** How long a page is left alone after it was loaded, so that all that was to happen has. */
const AFTER = 1_200;

/**
 * Notes how long the page's main thread lets a message wait that a worker sends it every millisecond, the longest since the
 * document was idle: what other work of the page would have waited, too.
 */
const PINGS = `<script>
  window.longest = 0;
  let idle = Infinity;
  addEventListener('load', () => requestIdleCallback(() => (idle = performance.timeOrigin + performance.now())));
  const code = 'setInterval(() => postMessage(performance.timeOrigin + performance.now()), 1)';
  new Worker(URL.createObjectURL(new Blob([code]))).onmessage = ({ data: sent }) => {
    if (sent > idle) window.longest = Math.max(window.longest, performance.timeOrigin + performance.now() - sent);
  };
</script>`;

const story = (head?: string): string => articlePage('Putin and Trump speak', storyParagraphs(ARTICLE), head);

const cases: Record<string, { name: string; html: string; isPinged?: boolean }> = {
  '/empty': { name: 'almost empty', html: articlePage('Hello', ['Hello.']) },
  '/news': { name: '10 KB about something else', html: articlePage('News of the valley', newsParagraphs(ARTICLE)) },
  '/story': {
    name: '10 KB about the story',
    html: story(),
  },
  '/many': {
    name: '99,000 text nodes',
    html: articlePage('A table', ['<b>word</b> and '.repeat(TEXT_NODES / 2)], PINGS),
    isPinged: true,
  },
};

interface Load extends Cost {
  /** The longest that a message had to wait; 0 where none was sent. */
  wait: number;
}

async function load(tab: Tab, url: string, isPinged: boolean): Promise<Load> {
  await tab.bringToFront();
  await tab.open('about:blank');
  const cost = await tab.cost(async () => {
    await tab.open(url);
    await sleep(AFTER);
  });
  const wait = isPinged ? await tab.evaluate(() => (window as unknown as { longest: number }).longest, null) : 0;
  return { ...cost, wait };
}

/** Milliseconds from idle to the first badge, of as many loads. */
async function timeBadges(browser: Browser, url: string): Promise<number[]> {
  const badges: number[] = [];
  for (let run = -1; run < RUNS; run++) {
    const tab = await browser.newTab();
    await tab.bringToFront();
    await tab.open(url);
    await sleep(AFTER);
    const { badge } = await readClock(tab);
    if (badge === null) throw new Error('there is no badge on the page about the story');
    if (run >= 0) badges.push(badge);
    await tab.close();
  }
  return badges;
}

export const pageCost: Question = {
  question: 'What does the whole extension add to the processor time of a page that nobody traces?',
  async answer() {
    return inThreeBrowsers({ ...cases, '/clocked': { html: story(clockScript(true)) } }, async (browsers, origin) => {
      const rows: string[][] = [];
      const bars: Bar[] = [];
      for (const [path, { name, isPinged = false }] of Object.entries(cases)) {
        const loads: Load[][] = browsers.map(() => []);
        for (let run = -1; run < RUNS; run++)
          for (const [which, browser] of browsers.entries()) {
            const tab = await browser.newTab();
            const told = await load(tab, origin + path, isPinged);
            await tab.close();
            if (run >= 0) loads[which]!.push(told);
          }
        const [without, empty, ours] = loads as [Load[], Load[], Load[]];
        const added = (loaded: Load[], by: Load[]) => spread(loaded.map(({ all }, run) => all - by[run]!.all));
        const script = spread(ours.map((each, run) => each.script - without[run]!.script));
        const wait = (of: Load[]) => (isPinged ? milliseconds(spread(of.map((each) => each.wait))) : '–');
        rows.push([
          name,
          milliseconds(spread(without.map(({ all }) => all))),
          milliseconds(added(empty, without)),
          milliseconds(added(ours, empty)),
          milliseconds(script),
          wait(without),
          wait(ours),
        ]);
        if (path !== '/many')
          bars.push(
            barOf(
              `${name}: added to an empty extension`,
              added(ours, empty),
              'ms',
              path === '/empty' ? { atMost: ADDED } : undefined,
            ),
          );
        if (isPinged)
          bars.push(barOf(`${name}: longest wait`, spread(ours.map((each) => each.wait)), 'ms', { atMost: WAIT }));
      }
      const badge = spread(await timeBadges(browsers[2], `${origin}/clocked`));
      bars.push(barOf('10 KB about the story: first badge', badge, 'ms', { atMost: BADGE }));
      return {
        head: [
          'page',
          'main thread without',
          'added by an empty one',
          'by ours beside that',
          'our script',
          'longest wait without',
          'with ours',
        ],
        rows,
        notes: [
          `Chromium, ${RUNS} loads of each page without an extension, with an empty one and with ours in turn, each in a tab of its own; the background is awake. Processor time of the main thread, as the browser counts it: median (lowest–highest).`,
          'The empty one has a content script that does nothing: what the browser takes to run any.',
          `Idle to first badge, 10 KB about the story: ${milliseconds(badge)}, on the clock.`,
          'Longest wait: of a message that a worker sends the page every millisecond, from idle on.',
        ],
        bars,
      };
    });
  },
};
