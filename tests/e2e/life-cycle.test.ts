/** The extension comes, goes and is replaced under open tabs. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { outputFolder } from '../../scripts/extension.ts';
import { PARAGRAPHS, storyPage } from './harness/story.ts';
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

async function update(): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const [major, minor, patch] = manifest.version.split('.');
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${major}.${minor}.${Number(patch) + 1}` }));
  await world.browser.install(folder);
}

const install = async () => void (await world.browser.install(folder));
const uninstall = () => world.browser.uninstall(id);

interface Api {
  runtime: { reload(): void };
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

const look = (): Promise<Seen[]> =>
  Promise.all(
    tabs.map(({ page }) =>
      page.evaluate(() => {
        const layers = [...document.querySelectorAll('variorum-layer')];
        const badges = layers.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[data-key]') ?? [])]);
        const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        return { layers: layers.length, badges: badges.length, marks: marks.length };
      }, null),
    ),
  );
const everywhere = (seen: Seen): Seen[] => tabs.map(() => seen);
/** Waits for it; what there is instead is told with the difference. */
const waitToSee = async (seen: Seen): Promise<void> => {
  await until('all tabs', async () => isDeepStrictEqual(await look(), everywhere(seen)), 5_000).catch(() => undefined);
  expect(await look()).toEqual(everywhere(seen));
};

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
