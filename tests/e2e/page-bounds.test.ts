/** Where the extension ends: files that no page reaches, frames it leaves alone, policies it keeps. The rows are those of docs/robustness.md. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countLayers, openCard, waitForBadges } from '../../scripts/browser/layer.ts';
import { scrollToMark, waitForMark } from '../../scripts/browser/marks.ts';
import { policies, strange } from './harness/hostile.ts';
import { LENGTH, story, storyPage } from './harness/story.ts';
import { createWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({
    pages: {
      ...Object.fromEntries(policies.map(([, page], n) => [`/policy/${n}`, page])),
      ...Object.fromEntries(strange.map(([, page], n) => [`/strange/${n}`, page])),
      '/story': storyPage(),
      '/frames': storyPage({
        body: `${story}<iframe src="/story"></iframe><iframe sandbox src="/story"></iframe><iframe srcdoc="${story.replaceAll('"', '&quot;')}"></iframe><iframe></iframe>`,
      }),
    },
  });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

describe('S17 no page reaches a file of the extension', () => {
  it.each([
    'manifest.json',
    'annotator.js',
    'background.js',
    'popup.html',
    'options.html',
    'packs/trump-putin-call.pack',
    'icon/128.png',
  ])('%s', async (file) => {
    const page = await world.visit('/story');
    const url = world.browser.extensionUrl(file);
    const isReached = await page.evaluate(async (address) => {
      const byFetch = await fetch(address).then(
        () => true,
        () => false,
      );
      const byTag = (name: 'img' | 'script') =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(name);
          element.addEventListener('load', () => resolve(true));
          element.addEventListener('error', () => resolve(false));
          element.src = address;
          document.head.append(element);
        });
      return byFetch || (await byTag('img')) || (await byTag('script'));
    }, url);
    expect(isReached).toBe(false);
  });
});

describe('S20 only the top frame of an HTML page is read', () => {
  it.each(strange.map(([name], n) => [name, n] as const))('%s', async (_, n) => {
    const page = await world.visit(`/strange/${n}`);
    await sleep(500);
    const errors = await page.evaluate(() => document.querySelectorAll('parsererror').length, null);
    expect(errors).toBe(0);
    expect(await page.evaluate(() => document.documentElement !== null, null)).toBe(true);
  });

  it('frames of any sort are left alone', async () => {
    const page = await world.visit('/frames');
    await waitForMark(page, LENGTH);
    await sleep(400);
    const inside = await page.evaluate(
      () =>
        [...document.querySelectorAll('iframe')].map(({ contentDocument }) =>
          contentDocument ? contentDocument.querySelectorAll('variorum-layer').length : 0,
        ),
      null,
    );
    expect(inside).toEqual([0, 0, 0, 0]);
    expect(await countLayers(page)).toBe(1);
  });
});

describe('S21 a strict page sends no report because of us, and has its card in style', () => {
  it.each(policies.map(([name], n) => [name, n] as const))('%s', async (_, n) => {
    const before = world.server.requests.length;
    const page = await world.visit(`/policy/${n}`);
    await waitForMark(page, LENGTH);
    await scrollToMark(page, LENGTH);
    const keys = await waitForBadges(page);
    await openCard(page, keys[0]!);
    const width = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('variorum-layer')!.shadowRoot!.querySelector('.card')!).borderRadius,
      null,
    );
    expect(width).not.toBe('0px');
    await sleep(200);
    expect(world.server.requests.slice(before).filter((path) => path === '/report')).toEqual([]);
  });
});
