import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { badgeKeys, openCard, waitForBadges } from '../../scripts/browser/layer.ts';
import { waitForMark } from '../../scripts/browser/marks.ts';
import { fixturePage } from './harness/fixtures.ts';
import { browserName, createWorld, type World } from './harness/world.ts';

const article = fixturePage('demo-article.html');
let world: World;
beforeAll(async () => {
  world = await createWorld({
    pages: {
      '/unrelated': fixturePage('unrelated-article.html'),
      '/article': article,
      '/long': article.replace(
        /(<body[^>]*>)([\s\S]*)<\/body>/,
        (_, start: string, body: string) => start + body.repeat(8),
      ),
    },
  });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

// Firefox does not tell whether a background is awake.
it.runIf(browserName === 'chromium')('lets the background sleep on pages about something else', async () => {
  const background = world.browser.background!;
  await background.stop();
  for (let page = 0; page < 3; page++) await world.visit('/unrelated');
  await sleep(1_500);
  expect(background.isAwake()).toBe(false);
  const page = await world.visit('/article');
  await waitForMark(page, 'two and a half hours');
  expect(background.isAwake()).toBe(true);
});

it.runIf(browserName === 'chromium')('opens a card that was drawn before its background went to sleep', async () => {
  const page = await world.visit('/article');
  const [key] = await waitForBadges(page);
  await world.browser.background!.stop();
  expect(await openCard(page, key!)).toContain('A mark does not mean that the page is wrong.');
});

it('keeps ranges and badges within bounds on a page that says everything eight times', async () => {
  const page = await world.visit('/long');
  await waitForMark(page, 'two and a half hours');
  const ranges = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0), null);
  expect(ranges).toBeGreaterThan(100);
  expect(ranges).toBeLessThanOrEqual(500);
  expect((await badgeKeys(page)).length).toBeLessThanOrEqual(150);
});
