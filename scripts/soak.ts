/**
 * `npm run soak [-- --minutes 20 --pages DIR --browser firefox]`: walks through pages for as long as asked, the saved ones of a
 * folder or those of the tests, opens a card on each, and ends the background again and again. Fails at any error of the
 * extension's, and where a heap has grown by a twentieth since the first round (Chromium; Firefox tells of no heap).
 */
import { parseArgs } from 'node:util';
import { find } from './browser/layer.ts';
import { until } from './browser/launch.ts';
import { waitForMark } from './browser/marks.ts';
import { buildExtension, buildPacks, prepareTypes } from './extension.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    pages: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const minutes = Number(values.minutes);
if (!(minutes > 0) || !['chromium', 'firefox'].includes(values.browser)) {
  process.stderr.write('usage: npm run soak -- [--minutes N] [--pages DIR] [--browser chromium | firefox]\n');
  process.exit(2);
}
process.env['VARIORUM_BROWSER'] = values.browser;
await buildPacks();
await prepareTypes();
await buildExtension(values.browser === 'firefox' ? 'firefox' : 'chrome', 'e2e');
// What the tests share asks for the browser's name when it is read.
const { createWorld } = await import('../tests/e2e/harness/world.ts');
const { savedPages } = await import('../tests/e2e/harness/saved.ts');
const { LENGTH, storyPage } = await import('../tests/e2e/harness/story.ts');

/** Where heaps are measured: the same page at the first and at the last round. */
const CALM = '/calm';
/** The background is ended once in so many pages. */
const DEATHS = 3;
const MOST_GROWTH = 0.05;

const walked = savedPages(values.pages);
const pages: Record<string, string> = { ...walked, [CALM]: storyPage() };
const paths = [...Object.keys(walked), CALM];
const world = await createWorld({ pages, pagesAskOutside: true });
const tab = await world.browser.newTab();
const faults = await tab.hearFaults();
const recorded = await world.browser.recordFaults();
let visits = 0;
let deaths = 0;

/** Opens a page, waits for its marks, and opens and closes a card where one is in sight. */
async function visit(path: string): Promise<void> {
  await tab.open(world.server.origin + path);
  await waitForMark(tab, LENGTH);
  visits++;
  const badge = await find(tab, '[data-key]');
  if (badge) {
    await tab.click(badge.x, badge.y);
    await tab.press('Escape');
  }
  const { background } = world.browser;
  if (background && visits % DEATHS === 0) {
    await background.stop();
    deaths++;
  }
}

interface Heaps {
  page: number | null;
  background: number | null;
}

async function heaps(): Promise<Heaps> {
  await visit(CALM);
  const { background } = world.browser;
  if (background && !background.isAwake()) await visit(CALM);
  await until('an awake background', async () => !background || background.isAwake());
  const [page, woken] = [await tab.memory(), await background?.memory()];
  return { page: page?.heap ?? null, background: woken?.heap ?? null };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** "page 3.10 MB, then 3.12 MB (+0.6 %)"; whether it is too much. */
function growth(name: keyof Heaps, first: Heaps, last: Heaps): boolean {
  const [before, after] = [first[name], last[name]];
  if (before === null || after === null) return false;
  const share = after / before - 1;
  console.log(`heap of the ${name}: ${megabytes(before)}, then ${megabytes(after)} (${(100 * share).toFixed(1)} %)`);
  return share > MOST_GROWTH;
}

const end = performance.now() + minutes * 60_000;
for (const path of paths) await visit(path);
const first = await heaps();
while (performance.now() < end) for (const path of paths) await visit(path);
const last = await heaps();
const own = [...(await recorded()), ...faults.filter((text) => /(?:chrome|moz)-extension:/.test(text))];
await world.end();

console.log(`${values.browser}: ${visits} visits to ${paths.length} pages, ${deaths} deaths of the background`);
for (const fault of new Set(own)) console.log(`error: ${fault}`);
console.log(`${own.length} errors`);
const grown = [growth('page', first, last), growth('background', first, last)];
process.exitCode = own.length > 0 || grown.includes(true) ? 1 : 0;
