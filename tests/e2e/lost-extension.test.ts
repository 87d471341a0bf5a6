import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardText, openCard, waitForBadges } from '../../scripts/browser/layer.ts';
import { readMarks } from '../../scripts/browser/marks.ts';
import { fixturePage } from './harness/fixtures.ts';
import { browserName, createWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({ pages: { '/article': fixturePage('demo-article.html') } });
});
afterAll(() => world?.end());

// Firefox ends an extension's scripts in its pages itself, and their listeners with them.
it.runIf(browserName === 'chromium')(
  'R8 takes marks and card away once the extension was reloaded under them',
  async () => {
    const page = await world.visit('/article');
    const [key] = await waitForBadges(page);
    await openCard(page, key!);
    const options = await world.visitExtension('options.html');
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload(), 50);
    }, null);
    await sleep(1_000);
    await page.bringToFront();
    if (await page.evaluate(() => document.querySelector('variorum-layer') !== null, null)) {
      expect(await cardText(page)).toContain('Save note');
      await page.press('Tab');
    }
    expect(await page.evaluate(() => document.querySelector('variorum-layer') === null, null)).toBe(true);
    expect(await readMarks(page)).toEqual([]);
  },
);
