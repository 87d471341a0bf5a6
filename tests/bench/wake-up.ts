/** How long does a reader wait for the first badge when the background has to be woken, and what does a large pack add? */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitForFirstPage } from '../../scripts/browser/first-page.ts';
import { until } from '../../scripts/browser/launch.ts';
import type { Browser } from '../../scripts/browser/types.ts';
import { writePacks } from '../../scripts/pack/write.ts';
import { bundledPacks } from './bundled.ts';
import { generateClaims, textParagraphs } from './generate-claims.ts';
import { packOf } from './generate-pack.ts';
import { articlePage, storyParagraphs } from './generate.ts';
import { buildForTests, inBrowsers } from './in-browsers.ts';
import { spread } from './measure.ts';
import { clockScript, readClock } from './page-clock.ts';
import { barOf, milliseconds } from './table.ts';
import type { Bar, Question } from './types.ts';

const RUNS = 9;
const ARTICLE = 10_000;
const CLAIMS = 100_000;
/** Goal in milliseconds: what the pack may add. */
const ADDED = 150;

const claims = generateClaims(CLAIMS);
/** Text of the large pack's language, each paragraph with a sentence that states the next of its claims: those of a story lie together. */
const stating = textParagraphs(ARTICLE).map((text, at) => `${text} The ${claims[CLAIMS / 2 + at]!.cues.join(' ')}.`);

const pages = {
  '/story': {
    name: '10 KB about the bundled story',
    html: articlePage('Putin and Trump speak', storyParagraphs(ARTICLE), clockScript(true)),
    isBundled: true,
  },
  '/claims': {
    name: '10 KB that state claims of the large pack',
    html: articlePage('Of all kinds', stating, clockScript(true)),
    isBundled: false,
  },
};

/** Milliseconds from idle to the first badge of a new tab. */
async function firstBadge(browser: Browser, url: string, isAsleep: boolean): Promise<number> {
  if (isAsleep) await browser.background!.stop();
  const tab = await browser.newTab();
  await tab.bringToFront();
  await tab.open(url);
  const badge = await until('the first badge', async () => (await readClock(tab)).badge ?? false);
  await tab.close();
  return badge;
}

export const wakeUp: Question = {
  question:
    'How long does a reader wait for the first badge where the background is asleep, and what does a large pack add?',
  async answer() {
    const bundled = await buildForTests();
    const large = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
    try {
      cpSync(bundled, large, { recursive: true });
      writePacks(join(large, 'packs'), [...bundledPacks(), packOf(claims)]);
      return await inBrowsers([bundled, large], pages, async (browsers, origin) => {
        for (const browser of browsers) await waitForFirstPage(browser);
        const rows: string[][] = [];
        const bars: Bar[] = [];
        for (const isAsleep of [false, true])
          for (const [path, { name, isBundled }] of Object.entries(pages)) {
            const asked = isBundled ? browsers : browsers.slice(1);
            const waits: number[][] = asked.map(() => []);
            for (let run = -1; run < RUNS; run++)
              for (const [which, browser] of asked.entries()) {
                const badge = await firstBadge(browser, origin + path, isAsleep);
                if (run >= 0) waits[which]!.push(badge);
              }
            const added = waits[1] && spread(waits[1].map((wait, run) => wait - waits[0]![run]!));
            const state = `${name}, ${isAsleep ? 'asleep' : 'awake'}`;
            rows.push([
              state,
              isBundled ? milliseconds(spread(waits[0]!)) : '–',
              milliseconds(spread(waits.at(-1)!)),
              added ? milliseconds(added) : '–',
            ]);
            bars.push(barOf(`${state}: first badge`, spread(waits.at(-1)!), 'ms'));
            if (added && isAsleep) bars.push(barOf(`${name}: added by the large pack`, added, 'ms', { atMost: ADDED }));
          }
        return {
          head: ['page, background', 'bundled packs', `and one of ${CLAIMS} claims`, 'added'],
          rows,
          notes: [
            `Chromium, untraced, the packs as files of the extension: from idle to the first badge, ${RUNS} loads of each in turn, each in a tab of its own. Median (lowest–highest).`,
          ],
          bars,
        };
      });
    } finally {
      rmSync(large, { recursive: true });
    }
  },
};
