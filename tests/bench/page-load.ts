/** What does the whole extension add to the load of a page, and how soon is a page marked? */
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../scripts/browser/launch.ts';
import type { Tab, TraceEvent } from '../../scripts/browser/types.ts';
import { articlePage, newsParagraphs, storyParagraphs } from './generate.ts';
import { spread } from './measure.ts';
import { clockScript, readClock } from './page-clock.ts';
import { barOf, figure, milliseconds } from './table.ts';
import { inThreeBrowsers } from './in-browsers.ts';
import type { Bar, Question } from './types.ts';

const RUNS = 7;
const ARTICLE = 10_000;
const TEXT_NODES = 99_000;
/** Goals in milliseconds: added to the almost empty page, the longest task, the first badge. */
const ADDED = 2;
const TASK = 16;
const BADGE = 150;
/** How long a page is left alone after it was loaded, so that all that was to happen has. */
const AFTER = 1_200;

const page = (title: string, paragraphs: string[], isWaiting = false): string =>
  articlePage(title, paragraphs, clockScript(isWaiting));

interface Case {
  name: string;
  html: string;
  /** Whether the background has to be woken. */
  isAsleep?: boolean;
}

const story = page('Putin and Trump speak', storyParagraphs(ARTICLE), true);
const pages: Record<string, Case> = {
  '/empty': { name: 'almost empty', html: page('Hello', ['Hello.']) },
  '/news': { name: '10 KB about something else', html: page('News of the valley', newsParagraphs(ARTICLE)) },
  '/story': { name: '10 KB about the story', html: story },
  '/asleep': { name: 'the same, background asleep', html: story, isAsleep: true },
  '/many': {
    name: '99,000 text nodes',
    html: page('A table', ['<b>word</b> and '.repeat(TEXT_NODES / 2)]),
  },
};

interface Load {
  /** Milliseconds of the page's main thread: in all, in the extension's script, and in the longest task that ran it. */
  busy: number;
  script: number;
  longest: number;
  /** From idle to the first badge; null where there is none. */
  badge: number | null;
  shift: number;
}

/** The tasks of the main thread that loaded the page. */
function tasksOf(events: TraceEvent[], url: string): TraceEvent[] {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url);
  if (!commit) throw new Error(`the trace has no load of ${url}`);
  const own = events.filter(({ pid, tid }) => pid === commit.pid && tid === commit.tid);
  return own.filter(({ name, dur }) => name === 'ThreadControllerImpl::RunTask' && dur !== undefined);
}

/** When the extension's script ran, whoever called it. */
function runsOf(events: TraceEvent[]): TraceEvent[] {
  return events.filter(
    ({ name, args }) =>
      (name === 'FunctionCall' || name === 'EvaluateScript') && args?.data?.url?.startsWith('chrome-extension:'),
  );
}

/** Those that no other holds. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const end = ({ ts, dur }: TraceEvent): number => ts + (dur ?? 0);
  return events.filter((event) =>
    events.every((other) => other === event || other.ts > event.ts || end(other) < end(event)),
  );
}

async function load(tab: Tab, url: string): Promise<Load> {
  await tab.open('about:blank');
  const events = await tab.trace(async () => {
    await tab.open(url);
    await sleep(AFTER);
  });
  const tasks = tasksOf(events, url);
  const runs = runsOf(events);
  const isOwn = ({ pid, tid, ts, dur }: TraceEvent): boolean =>
    runs.some((run) => run.pid === pid && run.tid === tid && run.ts >= ts && run.ts <= ts + dur!);
  const { badge, shift } = await readClock(tab);
  const own = runs.filter(({ pid, tid }) => pid === tasks[0]!.pid && tid === tasks[0]!.tid);
  return {
    busy: tasks.reduce((sum, { dur }) => sum + dur! / 1000, 0),
    script: outermost(own).reduce((sum, { dur }) => sum + (dur ?? 0) / 1000, 0),
    longest: Math.max(0, ...tasks.filter(isOwn).map(({ dur }) => dur! / 1000)),
    badge,
    shift,
  };
}

export const pageLoad: Question = {
  question: 'What does the whole extension add to the load of a page, and how soon is a page marked?',
  async answer() {
    return inThreeBrowsers(pages, async (browsers, origin) => {
      const own = browsers[2];
      const tabs = await Promise.all(browsers.map((browser) => browser.newTab()));
      const rows: string[][] = [];
      const bars: Bar[] = [];
      for (const [path, { name, isAsleep = false }] of Object.entries(pages)) {
        const loads: Load[][] = tabs.map(() => []);
        for (let run = -1; run < RUNS; run++)
          for (const [which, tab] of tabs.entries()) {
            if (isAsleep) await own.background!.stop();
            await tab.bringToFront();
            const told = await until(name, () => load(tab, origin + path));
            if (run >= 0) loads[which]!.push(told);
          }
        const [without, empty, ours] = loads as [Load[], Load[], Load[]];
        const addedBy = (by: Load[]) => spread(by.map(({ busy }, run) => busy - without[run]!.busy));
        const badges = ours.flatMap(({ badge }) => badge ?? []);
        const longest = spread(ours.map((each) => each.longest));
        const script = spread(ours.map((each) => each.script));
        // On the largest page the spread is many times what all others take: no plot shows both.
        if (path !== '/many')
          bars.push(barOf(`${name}: our script`, script, 'ms', path === '/empty' ? { atMost: ADDED } : undefined));
        bars.push(barOf(`${name}: longest task`, longest, 'ms', { atMost: TASK }));
        if (badges.length > 0) bars.push(barOf(`${name}: first badge`, spread(badges), 'ms', { atMost: BADGE }));
        rows.push([
          name,
          milliseconds(spread(without.map(({ busy }) => busy))),
          milliseconds(addedBy(empty)),
          milliseconds(addedBy(ours)),
          milliseconds(script),
          milliseconds(longest),
          badges.length > 0 ? milliseconds(spread(badges)) : '–',
          figure(Math.max(...ours.map(({ shift }, run) => shift - without[run]!.shift))),
        ]);
      }
      return {
        head: [
          'page',
          'main thread without',
          'added by an empty one',
          'by ours',
          'our script',
          'longest task with it',
          'idle to first badge',
          'shift',
        ],
        rows,
        notes: [
          `Chromium, traced, ${RUNS} loads of each page without an extension, with an empty one and with ours in turn; the background is awake where nothing else is said. Median (lowest–highest).`,
          'The empty one has a content script that does nothing: what the browser takes to run any.',
          'A task that runs the content script may hold work of the browser as well, layout above all.',
        ],
        bars,
      };
    });
  },
};
