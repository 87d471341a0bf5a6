/** A page that is come back to, printed or zoomed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { badgeKeys, countLayers, openCard } from '../../scripts/browser/layer.ts';
import { readMarks, waitForMark } from '../../scripts/browser/marks.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { LENGTH, PARAGRAPHS, storyPage } from './harness/story.ts';
import { createWorld, type World } from './harness/world.ts';

/** Keeps in `window.kept` for each time that the page is shown whether it came out of the cache. */
const ear =
  '<link rel="icon" href="data:,"><script>window.kept = []; addEventListener("pageshow", ({ persisted }) => kept.push(persisted));</script>';

let world: World;
beforeAll(async () => {
  world = await createWorld({
    pages: { '/story': storyPage({ head: ear }), '/other': '<link rel="icon" href="data:,"><p>Another page.</p>' },
  });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

const waitForBadges = (page: Tab) =>
  until('the badges', async () => {
    const keys = await badgeKeys(page);
    return keys.length === PARAGRAPHS.length && keys;
  });
async function openStory(): Promise<Tab> {
  const page = await world.visit('/story');
  await waitForMark(page, LENGTH);
  await waitForBadges(page);
  return page;
}

/** Has a page go elsewhere, and waits until it is there. */
async function go(page: Tab, by: () => void, path: string): Promise<void> {
  await page.evaluate(by, null).catch(() => undefined);
  await until(`the way to ${path}`, () =>
    page.evaluate((to) => location.pathname === to && document.readyState === 'complete', path).catch(() => false),
  );
}

it('R9 a page out of the cache has each mark once, and lives on', async () => {
  const page = await openStory();
  const faults = await page.hearFaults();
  for (let times = 1; times <= 3; times++) {
    // By script: drivers wait in vain for such pages to load.
    await go(page, () => location.assign('/other'), '/other');
    await go(page, () => history.back(), '/story');
    expect(await page.evaluate(() => (window as unknown as { kept: boolean[] }).kept.at(-1), null)).toBe(true);
    await waitForBadges(page);
    expect(await readMarks(page)).toHaveLength(PARAGRAPHS.length);
    expect(await countLayers(page)).toBe(1);
  }
  await page.evaluate((text) => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
  }, PARAGRAPHS[2]!);
  await until('the new text to be read', async () => (await readMarks(page)).length === PARAGRAPHS.length + 1);
  expect(faults).toEqual([]);
});

async function switchSitesOff(hosts: string[]): Promise<void> {
  const options = await world.visitExtension('options.html');
  await options.evaluate(async (off) => {
    interface Api {
      storage: { local: { set(items: object): Promise<void> } };
    }
    await (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ 'sites-off': off });
  }, hosts);
  await options.close();
}

describe('R9 on paper', () => {
  const picture = async (page: Tab) => {
    const file = join(mkdtempSync(join(tmpdir(), 'variorum-print-')), 'page.png');
    await page.screenshot(file);
    const bytes = readFileSync(file);
    rmSync(dirname(file), { recursive: true });
    return bytes;
  };

  it.each([
    ['marks and badges', false],
    ['an open card', true],
  ])('there is nothing of %s', async (_, isOpen) => {
    const page = await openStory();
    if (isOpen) await openCard(page, (await badgeKeys(page))[0]!);
    const onScreen = await picture(page);
    await page.bringToFront();
    await page.showPrint();
    const printed = await picture(page);
    await switchSitesOff([new URL(world.server.origin).hostname]);
    await until('the layer to go', async () => (await countLayers(page)) === 0);
    const plain = await picture(page);
    await switchSitesOff([]);
    expect(printed.equals(plain)).toBe(true);
    expect(onScreen.equals(plain)).toBe(false);
  });
});

describe('R9 zoomed', () => {
  /** How far each badge stands from the mark that it belongs to, in the page's pixels. */
  const distances = (page: Tab) =>
    page.evaluate(() => {
      const ends = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => [...(range as Range).getClientRects()].at(-1)!),
      );
      const badges = [...document.querySelector('variorum-layer')!.shadowRoot!.querySelectorAll('[data-key]')];
      return badges.map((badge) => {
        const { left, top } = badge.getBoundingClientRect();
        return Math.min(...ends.map((end) => Math.hypot(left - end.right, top - end.top)));
      });
    }, null);

  const byBrowser = async () => {
    const options = await world.visitExtension('options.html');
    await options.evaluate(async () => {
      interface Api {
        tabs: { query(filter: object): Promise<{ id: number }[]>; setZoom(tab: number, factor: number): Promise<void> };
      }
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      for (const { id } of await tabs.query({})) await tabs.setZoom(id, 1.5).catch(() => undefined);
    }, null);
  };
  const byStyle = (name: 'documentElement' | 'body') => (page: Tab) =>
    page.evaluate((element) => {
      document[element].style.zoom = '1.5';
    }, name);

  it.each<[string, (page: Tab) => Promise<void>]>([
    ['the root element', byStyle('documentElement')],
    ['the body', byStyle('body')],
    ['the browser', byBrowser],
  ])('by %s the badges stay at their marks', async (_, zoom) => {
    const page = await openStory();
    const height = () => page.evaluate(() => devicePixelRatio * document.querySelector('p')!.clientHeight, null);
    const before = await height();
    await zoom(page);
    await page.bringToFront();
    await until('the badges at their marks', async () => (await distances(page)).every((distance) => distance < 6));
    expect(await height()).toBeGreaterThan(before * 1.3);
  });
});
