/** Real pages, saved, are what they were. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForMark } from '../../scripts/browser/marks.ts';
import { documentState, launchBare, type BareBrowser } from './harness/bare.ts';
import { savedPages } from './harness/saved.ts';
import { LENGTH } from './harness/story.ts';
import { createWorld, type World } from './harness/world.ts';

/** Too long for the gate: `npm run report:robustness` asks for it. */
const isAsked = process.env['VARIORUM_SAVED_PAGES'] === '1';
const pages = isAsked ? savedPages() : {};
const paths = Object.keys(pages);
let world: World;
let bare: BareBrowser;
beforeAll(async () => {
  if (paths.length === 0) return;
  world = await createWorld({ pages, pagesAskOutside: true });
  bare = await launchBare();
}, 120_000);
afterAll(async () => {
  await bare?.end();
  await world?.end();
});
beforeEach(() => world?.closeTabs());

async function withoutExtension(path: string) {
  const page = await bare.newTab();
  await page.open(world.server.origin + path);
  await sleep(700);
  const end = await documentState(page);
  await page.close();
  return end;
}

describe('R10 a saved page stays as it is, and its console silent', () => {
  it.runIf(paths.length === 0)('is skipped: not asked for, or no saved pages beside this repository', (context) =>
    context.skip(),
  );

  it.each(paths)('%s', async (path) => {
    const [one, other] = [await withoutExtension(path), await withoutExtension(path)];
    const page = await world.visit(path);
    await waitForMark(page, LENGTH);
    await sleep(700);
    const end = await documentState(page);
    expect(end.logged.toSorted()).toEqual(one.logged.toSorted());
    // A page that is not the same twice by itself is held to its number of elements.
    const elements = (html: string) => html.split('<').length;
    if (one.html === other.html) expect(end.html === one.html).toBe(true);
    else expect(elements(end.html)).toBe(elements(one.html));
  });
});
