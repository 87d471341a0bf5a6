/** The extension comes, goes and is replaced under open tabs. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { click, countLayers, waitForText } from '../../scripts/browser/layer.ts';
import { waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { sites } from '../../lib/site-access.ts';
import { outputFolder } from '../../scripts/extension.ts';
import { LENGTH, PARAGRAPHS, storyPage } from './harness/story.ts';
import { browserName, createWorld, type World } from './harness/world.ts';

const TABS = 10;
const isChromium = browserName === 'chromium';
const folder = mkdtempSync(join(tmpdir(), 'variorum-build-'));
let world: World;
let id: string;
let tabs: { page: Tab; faults: string[] }[];
beforeAll(async () => {
  cpSync(outputFolder(isChromium ? 'chrome' : 'firefox', 'e2e'), folder, { recursive: true });
  world = await createWorld({ extension: folder, pages: { '/story': storyPage() } });
  id = await world.browser.install(folder);
  tabs = await Promise.all(
    Array.from({ length: TABS }, async () => {
      const page = await world.browser.newTab();
      return { page, faults: await page.hearFaults() };
    }),
  );
});
afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true });
});

/** Reloads it as its developer would, or a bug of its own. */
async function reload(): Promise<void> {
  const options = await world.visitExtension('options.html');
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    setTimeout(() => chrome.runtime.reload(), 0);
  }, null);
  await until('the page of the old one to go', () => options.evaluate(() => false, null).catch(() => true));
}

function writeManifest(changes: object): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, ...changes }));
}

async function update(): Promise<void> {
  writeManifest({ version: '99.0.0' });
  await world.browser.install(folder);
}

const install = async () => void (await world.browser.install(folder));
const uninstall = () => world.browser.uninstall(id);

interface Api {
  runtime: { reload(): void };
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ value?: { state: string } } | undefined>;
  };
}

interface Change {
  before?: () => Promise<void>;
  change: () => Promise<void>;
  /** Whether the extension is there afterwards. */
  isThere: boolean;
  after?: () => Promise<void>;
}

const changes: Record<string, Change> = {
  reloaded: { change: reload, isThere: true },
  updated: { change: update, isThere: true },
  'switched off': {
    change: () => world.browser.enable(id, false),
    isThere: false,
    after: () => world.browser.enable(id, true),
  },
  uninstalled: { change: uninstall, isThere: false, after: install },
  installed: { before: uninstall, change: install, isThere: true },
};

interface Seen {
  layers: number;
  badges: number;
  marks: number;
}
const nothing: Seen = { layers: 0, badges: 0, marks: 0 };
/** As often as the story has passages that are marked. */
const once: Seen = { layers: 1, badges: 3, marks: 3 };

const look = (count = TABS): Promise<Seen[]> =>
  Promise.all(
    tabs.slice(0, count).map(({ page }) =>
      page.evaluate(() => {
        const layers = [...document.querySelectorAll('variorum-layer')];
        const badges = layers.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[data-key]') ?? [])]);
        const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        return { layers: layers.length, badges: badges.length, marks: marks.length };
      }, null),
    ),
  );
/** Waits until the first so many tabs have this; what there is instead is told with the difference. */
async function waitToSee(seen: Seen, count = TABS): Promise<void> {
  const wanted = tabs.slice(0, count).map(() => seen);
  await until('all tabs', async () => isDeepStrictEqual(await look(count), wanted), 5_000).catch(() => undefined);
  expect(await look(count)).toEqual(wanted);
}

/** Waits until all tabs are read by the extension that is there now. */
async function waitToBeHeard(): Promise<void> {
  const options = await world.visitExtension('options.html');
  const count = () =>
    options.evaluate(async () => {
      const { tabs: all } = (globalThis as unknown as { chrome: Api }).chrome;
      const ask = ({ id: tab }: { id: number }) =>
        all.sendMessage(tab, { name: 'status', input: null }).catch(() => undefined);
      const answers = await Promise.all((await all.query({})).map(ask));
      return answers.filter((answer) => answer?.value?.state === 'annotated').length;
    }, null);
  await until('all tabs to answer', async () => (await count()) === TABS);
  await world.closeTabs();
}

/** Does to the page what wakes a script that listens: its text grows, or the reader touches it. */
async function touch(): Promise<void> {
  for (const [n, { page }] of tabs.entries()) {
    await page.bringToFront();
    if (n % 2 === 0) await page.click(300, 300);
    await page.evaluate((text) => {
      document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, PARAGRAPHS[2]!);
    if (n % 2 === 1) await page.click(300, 300);
  }
}

describe('R8 ten tabs have one layer or none', () => {
  it.each(Object.entries(changes))('after it was %s', async (_, { before, change, isThere, after }) => {
    await before?.();
    await Promise.all(tabs.map(({ page }) => page.open(`${world.server.origin}/story`)));
    await waitToSee(before ? nothing : once);
    for (const { faults } of tabs) faults.length = 0;
    await change();
    // Firefox brings a new script to open tabs, Chromium to those that are opened or loaded from then on.
    if (isThere && !isChromium) await waitToBeHeard();
    if (!before) for (const { layers } of await look()) expect(layers).toBeLessThanOrEqual(1);
    else await waitToSee(isChromium ? nothing : once);
    await touch();
    // In Firefox scripts that are ended hear nothing more: what they drew stays until the page is left.
    if (isChromium) await waitToSee(nothing);
    else await waitToSee(isThere ? { ...once, marks: 4 } : once);
    expect(tabs.flatMap(({ faults }) => faults)).toEqual([]);
    await after?.();
  });
});

/** The first of the tabs, with the story and its marks. */
async function openStory(): Promise<Tab> {
  const [{ page }] = tabs as [(typeof tabs)[number]];
  await page.open(`${world.server.origin}/story`);
  await waitForMark(page, LENGTH);
  return page;
}

describe.runIf(!isChromium)('R11 access to websites', () => {
  it('is withdrawn: pages are left, the popup says so, and it can be given again', async () => {
    const page = await openStory();
    const options = await world.visitExtension('options.html');
    const { tab } = await waitForStatus(options);
    await options.evaluate(async (origins) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.permissions.remove({ origins });
    }, sites.origins);
    await waitToSee(nothing, 1);
    const popup = await world.visitExtension(`popup.html?tab=${tab}`);
    await waitForText(popup, 'Variorum may not read websites yet');
    await page.open(`${world.server.origin}/story`);
    expect(await look(1)).toEqual([nothing]);
    await click(popup, 'button', 'Allow access', 'document');
    await waitForText(popup, 'How long did the call last?');
    await page.bringToFront();
    await waitToSee(once, 1);
  });
});

describe('S19 a private window', () => {
  it.each([
    ['is left alone, and the reader offered no way to let Variorum in', {}, false],
    // The same build without that line of its manifest, so that the test is seen to see.
    ['would be marked by a build that could be let in', { incognito: 'spanning' }, true],
  ])('%s', async (_, change, isMarked) => {
    writeManifest(change);
    await install();
    expect(await world.browser.allowPrivate(id)).toBe(isMarked);
    const page = await world.browser.newPrivateTab();
    await page.open(`${world.server.origin}/story`);
    if (isMarked) await waitForMark(page, LENGTH);
    // By then the private page has had its turn as well.
    await openStory();
    expect(await countLayers(page)).toBe(isMarked ? 1 : 0);
    await page.close();
  });
});
