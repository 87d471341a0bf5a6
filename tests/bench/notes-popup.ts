/** Does the popup keep up with ten thousand notes? */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Note } from '../../lib/notes/schema.ts';
import { launch, until } from '../../scripts/browser/launch.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { buildExtension, buildPacks } from '../../scripts/extension.ts';
import { generateNotes } from './generate-notes.ts';
import { spread } from './measure.ts';
import { figure, milliseconds } from './table.ts';
import type { Question } from './types.ts';

const NOTES = 10_000;
/** Notes that go to the page at once. */
const BATCH = 1_000;
/** Starts of the browser, each with a popup that nothing has warmed up. */
const STARTS = 10;
/** Words typed letter by letter in each of them; every letter leaves fewer notes. */
const TYPED = ['0421', '1937', '4250'];

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

/** Long enough for the extension to start and to open what it opens. */
const settle = (): Promise<void> => sleep(2_000);

/** Milliseconds from the beginning of the popup's load to its first paint. */
const firstPaint = (popup: Tab): Promise<number> =>
  until('the first paint', () =>
    popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null, null),
  );

/**
 * Does something and gives the milliseconds until what it leads to has been painted: `selector` says where, and any change
 * there counts.
 */
const timeOf = async (popup: Tab, act: { click: string } | { type: string }, selector: string): Promise<number> => {
  await popup.bringToFront();
  return popup.evaluate(
    async ([what, where]) => {
      const changed = Promise.withResolvers<void>();
      const observer = new MutationObserver(() => changed.resolve());
      observer.observe(document.querySelector(where)!, { subtree: true, childList: true, characterData: true });
      const from = performance.now();
      if ('click' in what) document.querySelector<HTMLElement>(what.click)!.click();
      else {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
        field.value = what.type;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await changed.promise;
      observer.disconnect();
      await new Promise(requestAnimationFrame);
      // A message that is sent before a frame is painted arrives after it.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve);
        port1.start();
        port2.postMessage(null);
      });
      return performance.now() - from;
    },
    [act, selector] as const,
  );
};

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
    const times = { paint: [] as number[], list: [] as number[], first: [] as number[], key: [] as number[] };
    let rows = 0;
    try {
      for (let run = -1; run < STARTS; run++) {
        const browser = await start();
        const popup = await browser.newTab();
        // The page of the first run opens in front once the extension has started; a tab behind it gets one frame a second.
        await settle();
        await popup.bringToFront();
        await popup.resize(384, 600);
        await popup.open(browser.extensionUrl('popup.html'));
        const paint = await firstPaint(popup);
        if (run < 0) {
          // The database is there as soon as the popup has counted its notes.
          await timeOf(popup, { click: '#tab-notes' }, '#panel-notes');
          await until('the empty list', () => popup.evaluate(() => document.querySelector('.notice') !== null, null));
          const notes = generateNotes(NOTES);
          for (let at = 0; at < NOTES; at += BATCH) await store(popup, notes.slice(at, at + BATCH));
          await browser.close();
          continue;
        }
        times.paint.push(paint);
        await until('the count', () =>
          popup.evaluate(() => document.querySelector('#tab-notes .tab-count') !== null, null),
        );
        times.list.push(await timeOf(popup, { click: '#tab-notes' }, '#panel-notes'));
        await focusSearch(popup);
        for (const [word, typed] of TYPED.entries())
          for (let length = 1; length <= typed.length; length++) {
            const time = await timeOf(popup, { type: typed.slice(0, length) }, '.found');
            (word === 0 && length === 1 ? times.first : times.key).push(time);
          }
        await timeOf(popup, { type: '' }, '.found');
        for (let more = 0; more < 4; more++) await timeOf(popup, { click: '.rows ~ .more' }, '.rows');
        rows = Math.max(rows, await popup.evaluate(() => document.querySelectorAll('[data-note]').length, null));
        await browser.close();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    const row = (name: string, list: number[]) => [name, String(list.length), milliseconds(spread(list))];
    return {
      head: [`with ${NOTES} notes`, 'times', 'on the clock'],
      rows: [
        row('first paint of the popup', times.paint),
        row('list of notes, after the click on its tab', times.list),
        row('first key of a search, right after the focus', times.first),
        row('every further key', times.key),
      ],
      notes: [
        `Chromium, started anew for each of ${STARTS} runs; a time ends when the change has been painted.`,
        `At most ${figure(rows)} notes in the document.`,
      ],
    };
  },
};
