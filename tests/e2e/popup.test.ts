import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { fixturePage } from './harness/fixtures.ts';
import { bodyText, click, waitForText } from '../../scripts/browser/layer.ts';
import { readMarks, waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import { createWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({
    pages: {
      '/article': fixturePage('demo-article.html'),
      '/unrelated': fixturePage('unrelated-article.html'),
    },
  });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

/** Opens a page and, in another tab, the popup that speaks of it. */
async function openPopup(path: string): Promise<{ page: Tab; popup: Tab }> {
  const page = await world.visit(path);
  const options = await world.visitExtension('options.html');
  const { tab } = await waitForStatus(options);
  await options.close();
  return { page, popup: await world.visitExtension(`popup.html?tab=${tab}`) };
}

it("lists the page's mentions in page order, and leads to each", async () => {
  const { page, popup } = await openPopup('/article');
  await waitForMark(page, 'two and a half hours');
  await until('the list', () => popup.evaluate(() => document.querySelector('.mention') !== null, null));
  const quotes = await popup.evaluate(
    () => [...document.querySelectorAll('.mention .quote')].map(({ textContent }) => textContent),
    null,
  );
  const marked = (await readMarks(page)).map(({ text }) => text.replace(/\s+/g, ' '));
  expect(quotes.toSorted()).toEqual(marked.toSorted());
  // Spans that begin at one place have no order among themselves.
  const begins = (texts: (string | null)[]) => texts.map((text) => text?.slice(0, 12));
  expect(begins(quotes)).toEqual(begins(marked));
  await page.evaluate(() => scrollTo(0, 0), null);
  await click(popup, '.mention', 'reactors', 'document');
  await until('the passage to come into view', () => page.evaluate(() => scrollY > 200, null));
});

it('says that a page is about no story it knows', async () => {
  const { popup } = await openPopup('/unrelated');
  await waitForText(popup, 'This page is not about a story Variorum knows');
});

it('says that there are no notes yet', async () => {
  const popup = await world.visitExtension('popup.html');
  await click(popup, '#tab-notes', '', 'document');
  await waitForText(popup, 'No notes yet');
});

it('says that it has no contact with a page where no extension may go', async () => {
  const popup = await world.visitExtension('popup.html');
  await waitForText(popup, 'Variorum has no contact with this tab');
});

it('is switched off for a site, and on again', async () => {
  const { page, popup } = await openPopup('/article');
  await waitForMark(page, 'two and a half hours');
  await click(popup, '[role="switch"]', '', 'document');
  await until('the marks to go', async () => (await readMarks(page)).length === 0);
  await waitForText(popup, 'Variorum is off on 127.0.0.1');

  const later = await world.visit('/article');
  await popup.bringToFront();
  expect(await readMarks(later)).toEqual([]);
  await later.close();

  await click(popup, '[role="switch"]', '', 'document');
  await waitForMark(page, 'two and a half hours');
  await until('the popup to follow', async () => !(await bodyText(popup)).includes('Variorum is off'));
});
