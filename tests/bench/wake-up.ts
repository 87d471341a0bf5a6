/** How long does a reader wait for the first badge when the background has to be woken, and what does a large pack add? */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { compilePack } from '../../lib/packs/compile.ts';
import { importClaimReviews } from '../../lib/packs/claim-review.ts';
import { packSchema } from '../../lib/packs/schema.ts';
import { waitForFirstPage } from '../../scripts/browser/first-page.ts';
import { until } from '../../scripts/browser/launch.ts';
import type { Browser } from '../../scripts/browser/types.ts';
import { writePacks } from '../../scripts/pack/write.ts';
import { bundledPacks } from './bundled.ts';
import { generateClaims, textParagraphs } from './generate-claims.ts';
import type { GeneratedClaim } from './generate-claims.ts';
import { packOf, reviewLines } from './generate-pack.ts';
import { articlePage, storyParagraphs } from './generate.ts';
import { buildForTests, inBrowsers } from './in-browsers.ts';
import { spread } from './measure.ts';
import { clockScript, readClock } from './page-clock.ts';
import { barOf, milliseconds } from './table.ts';
import type { Bar, Question } from './types.ts';

const RUNS = 9;
const ARTICLE = 10_000;
const CLAIMS = 100_000;
/** Goal in milliseconds: what a large pack may add. */
const ADDED = 150;

const claims = generateClaims(CLAIMS);

function reviewsPack(): CompiledPack {
  const { pack, faults } = importClaimReviews(reviewLines(claims), 'reviews', 'Reviews');
  if (pack === null) throw new Error(faults[0]!.problem);
  return compilePack(packSchema.parse(pack));
}

/** What comes beside the bundled packs. */
const SETUPS: { name: string; packs: () => CompiledPack[] }[] = [
  { name: 'the bundled packs', packs: () => [] },
  { name: `and ${CLAIMS} claims`, packs: () => [packOf(claims)] },
  { name: `and ${CLAIMS} reviews`, packs: () => [reviewsPack()] },
];

/** Text in the language of the large packs, each paragraph with a sentence that states the next of their claims: those of a story lie together. */
function stating(state: (claim: GeneratedClaim) => string): string {
  const paragraphs = textParagraphs(ARTICLE).map((text, at) => `${text} The ${state(claims[CLAIMS / 2 + at]!)}.`);
  return articlePage('Of all kinds', paragraphs, clockScript(true));
}

/** Each page with the setups that mark it. */
const pages: Record<string, { name: string; html: string; setups: number[] }> = {
  '/story': {
    name: '10 KB about the bundled story',
    html: articlePage('Putin and Trump speak', storyParagraphs(ARTICLE), clockScript(true)),
    setups: [0, 1, 2],
  },
  '/claims': { name: '10 KB that state claims', html: stating(({ cues }) => cues.join(' ')), setups: [1] },
  '/reviews': { name: '10 KB that repeat what reviews are of', html: stating(({ text }) => text), setups: [2] },
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

/** The build with other packs, as a folder. */
function buildWith(packs: CompiledPack[], build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  cpSync(build, folder, { recursive: true });
  writePacks(join(folder, 'packs'), [...bundledPacks(), ...packs]);
  return folder;
}

export const wakeUp: Question = {
  question:
    'How long does a reader wait for the first badge where the background is asleep, and what does a large pack add?',
  async answer() {
    const build = await buildForTests();
    const folders = SETUPS.map(({ packs }) => buildWith(packs(), build));
    try {
      return await inBrowsers(folders, pages, async (browsers, origin) => {
        for (const browser of browsers) await waitForFirstPage(browser);
        const rows: string[][] = [];
        const bars: Bar[] = [];
        for (const isAsleep of [false, true])
          for (const [path, { name, setups }] of Object.entries(pages)) {
            const waits = new Map(setups.map((setup): [number, number[]] => [setup, []]));
            for (let run = -1; run < RUNS; run++)
              for (const [setup, own] of waits) {
                const badge = await firstBadge(browsers[setup]!, origin + path, isAsleep);
                if (run >= 0) own.push(badge);
              }
            const state = `${name}, ${isAsleep ? 'asleep' : 'awake'}`;
            const bundled = waits.get(0);
            const cells = SETUPS.map((_, setup) => {
              const own = waits.get(setup);
              if (own === undefined) return '–';
              bars.push(barOf(`${state}: first badge, ${SETUPS[setup]!.name}`, spread(own), 'ms'));
              if (bundled === undefined || setup === 0) return milliseconds(spread(own));
              const added = spread(own.map((wait, run) => wait - bundled[run]!));
              bars.push(barOf(`${state}: added, ${SETUPS[setup]!.name}`, added, 'ms', { atMost: ADDED }));
              return `${milliseconds(spread(own))}, added ${milliseconds(added)}`;
            });
            rows.push([state, ...cells]);
          }
        return {
          head: ['page, background', ...SETUPS.map(({ name }) => name)],
          rows,
          notes: [
            `Chromium, untraced, the packs as files of the extension: from idle to the first badge, ${RUNS} loads of each in turn, each in a tab of its own. Median (lowest–highest).`,
          ],
          bars,
        };
      });
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true });
    }
  },
};
