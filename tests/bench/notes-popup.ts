/** Does the popup keep up with ten thousand notes? */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Note } from '../../lib/notes/schema.ts';
import { waitForFirstPage } from '../../scripts/browser/first-page.ts';
import { launch, until } from '../../scripts/browser/launch.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { buildExtension, buildPacks } from '../../scripts/extension.ts';
import { generateNotes } from './generate-notes.ts';
import { spread } from './measure.ts';
import { barOf, figure, milliseconds } from './table.ts';
import type { Bar, Question } from './types.ts';

const NOTES = 10_000;
/** Notes that go to the page at once. */
const BATCH = 1_000;
/** Starts of the browser, each with a popup that nothing has warmed up. */
const STARTS = 10;
/** Words typed letter by letter in each of them; every letter leaves fewer notes. */
const TYPED = ['0421', '1937', '4250'];
/** Goals, in milliseconds: a popup that nothing has warmed up, and a key of the search. */
const FIRST_PAINT = 250;
const KEY = 50;

/** Writes notes into the database that the extension made. */
function store(tab: Tab, notes: Note[]): Promise<void> {
  return tab.evaluate(async (some) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('notes');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error!));
    });
    const writing = database.transaction('notes', 'readwrite');
    for (const note of some) writing.objectStore('notes').add(note);
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('error', () => reject(writing.error!));
    });
    database.close();
  }, notes);
}

/** Milliseconds from the beginning of the popup's load to its first paint, and to that of its largest text. */
const paintsOf = (popup: Tab): Promise<{ first: number; largest: number }> =>
  until('the paints', () =>
    popup.evaluate(async () => {
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (first === undefined || !document.querySelector('#tab-notes .tab-count')) return null;
      const largest = await new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime));
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      });
      return { first, largest };
    }, null),
  );

/** A tab that is not in front is drawn once a second, whatever it says of its visibility. */
async function assertInFront(popup: Tab): Promise<void> {
  const isInFront = await popup.evaluate(async () => {
    interface Api {
      tabs: { getCurrent(): Promise<{ active: boolean }> };
    }
    return (await (globalThis as unknown as { chrome: Api }).chrome.tabs.getCurrent()).active;
  }, null);
  if (!isInFront) throw new Error('another tab came before the popup: its times would be those of a hidden tab');
}

/**
 * Does something and gives the milliseconds until the first thing it leads to has been painted, and until the place that
 * `selector` names says what is `wanted`, a regular expression.
 */
const timesOf = (
  popup: Tab,
  act: { click: string } | { type: string },
  selector: string,
  wanted = '',
): Promise<{ first: number; done: number }> =>
  popup.evaluate(
    async ([what, where, expression]) => {
      const place = document.querySelector(where)!;
      const isWanted = new RegExp(expression);
      const from = performance.now();
      const painted = async () => {
        await new Promise(requestAnimationFrame);
        // A message that is sent before a frame is painted arrives after it.
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', resolve);
          port1.start();
          port2.postMessage(null);
        });
        return performance.now() - from;
      };
      const paints: Promise<number>[] = [];
      const done = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          const now = painted();
          paints.push(now);
          if (!isWanted.test(place.textContent)) return;
          observer.disconnect();
          resolve(now);
        });
        observer.observe(place, { subtree: true, childList: true, characterData: true });
      });
      if ('click' in what) document.querySelector<HTMLElement>(what.click)!.click();
      else {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
        field.value = what.type;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      const last = await done;
      return { first: await paints[0]!, done: last };
    },
    [act, selector, wanted] as const,
  );

const focusSearch = (popup: Tab): Promise<void> =>
  popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')!.focus(), null);

export const notesPopup: Question = {
  question: `Does the popup keep up with ${NOTES} notes?`,
  async answer() {
    const program = ensureBrowsers(['chromium']).chromium;
    await buildPacks();
    const extension = await buildExtension('chrome', 'production');
    const profile = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
    const start = () => launch('chromium', { extension, program, profile, headless: true, colorScheme: 'light' });
    const times = {
      paint: [] as number[],
      largest: [] as number[],
      list: [] as number[],
      said: [] as number[],
      first: [] as number[],
      key: [] as number[],
    };
    let rows = 0;
    try {
      for (let run = -1; run < STARTS; run++) {
        const browser = await start();
        // An extension from a folder is installed anew with each start.
        await waitForFirstPage(browser);
        const popup = await browser.newTab();
        await popup.resize(384, 600);
        await popup.bringToFront();
        await popup.open(browser.extensionUrl('popup.html'));
        if (run < 0) {
          // The database is there as soon as the popup has counted its notes.
          await timesOf(popup, { click: '#tab-notes' }, '#panel-notes');
          await until('the empty list', () => popup.evaluate(() => document.querySelector('.notice') !== null, null));
          const notes = generateNotes(NOTES);
          for (let at = 0; at < NOTES; at += BATCH) await store(popup, notes.slice(at, at + BATCH));
          await browser.close();
          continue;
        }
        const { first, largest } = await paintsOf(popup);
        times.paint.push(first);
        times.largest.push(largest);
        times.list.push((await timesOf(popup, { click: '#tab-notes' }, '#panel-notes')).done);
        await focusSearch(popup);
        for (const [word, typed] of TYPED.entries())
          for (let length = 1; length <= typed.length; length++) {
            const time = await timesOf(popup, { type: typed.slice(0, length) }, '.found', String.raw`\d`);
            if (word > 0 || length > 1) times.key.push(time.done);
            else {
              times.said.push(time.first);
              times.first.push(time.done);
            }
          }
        await timesOf(popup, { type: '' }, '.found');
        for (let more = 0; more < 4; more++) await timesOf(popup, { click: '.rows ~ .more' }, '.rows');
        rows = Math.max(rows, await popup.evaluate(() => document.querySelectorAll('[data-note]').length, null));
        await assertInFront(popup);
        await browser.close();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    const lines: { name: string; list: number[]; goal?: Bar['goal'] }[] = [
      { name: 'first paint of the popup: its head', list: times.paint, goal: { atMost: FIRST_PAINT } },
      { name: 'its largest text', list: times.largest },
      { name: 'list of notes, after the click on its tab', list: times.list },
      { name: 'first key of a search, at once after that: says that it searches', list: times.said },
      { name: 'first key: found', list: times.first },
      { name: 'every further key: found', list: times.key, goal: { atMost: KEY } },
    ];
    return {
      head: [`with ${NOTES} notes`, 'times', 'on the clock'],
      rows: lines.map(({ name, list }) => [name, String(list.length), milliseconds(spread(list))]),
      notes: [
        `Chromium, started anew for each of ${STARTS} runs, with the page that follows an installation open already.`,
        'A time ends when the change has been painted, in a tab that is in front.',
        `At most ${figure(rows)} notes in the document.`,
      ],
      bars: lines.map(({ name, list, goal }) => barOf(name, spread(list), 'ms', goal)),
    };
  },
};
