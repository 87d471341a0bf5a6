import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { badgeKeys, cardText, click, openCard, waitForText } from '../../scripts/browser/layer.ts';
import { readMarks, scrollToMark, waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { violations } from './harness/axe.ts';
import { fixturePage } from './harness/fixtures.ts';
import { createWorld, type World } from './harness/world.ts';

const LENGTH = 'two and a half hours';

let world: World;
beforeAll(async () => {
  world = await createWorld({ pages: { '/article': fixturePage('demo-article.html') } });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

const isMarked = async (page: Tab) => (await readMarks(page)).some(({ text }) => text.includes(LENGTH));

/** Opens the card of the sentence that gives the call's length, and waits until it takes clicks. */
async function openLengthCard(): Promise<Tab> {
  const page = await world.visit('/article');
  await waitForMark(page, LENGTH);
  const options = await world.visitExtension('options.html');
  const { status } = await waitForStatus(options);
  await page.bringToFront();
  const { key } = status.cards.find(({ claim }) => claim.id === 'call-length')!;
  await scrollToMark(page, LENGTH);
  await until('the badge', async () => (await badgeKeys(page)).includes(key));
  await openCard(page, key);
  await sleep(600);
  return page;
}

/** The file that a button of the options hands to the reader, caught on its way to the disk. */
async function takeFile(options: Tab, button: string): Promise<{ name: string; text: string }> {
  await options.evaluate(() => {
    const made = new Map<string, Blob>();
    const makeUrl = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = makeUrl(blob);
      made.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      void made
        .get(this.href)!
        .text()
        .then((text) => Object.assign(globalThis, { taken: { name: this.download, text } }));
    };
  }, null);
  await click(options, 'button', button, 'document');
  return until('the file', () =>
    options.evaluate(() => (globalThis as { taken?: { name: string; text: string } }).taken ?? null, null),
  );
}

/** Writes a setting as the options do. */
async function write(key: string, value: unknown): Promise<void> {
  const options = await world.visitExtension('options.html');
  await options.evaluate(
    async (entry) => {
      interface Api {
        storage: { local: { set(items: object): Promise<void> } };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      await (browser ?? chrome)!.storage.local.set(entry);
    },
    { [key]: value },
  );
}

it('draws the values to scale, and says how far they differ', async () => {
  const page = await openLengthCard();
  const name = await page.evaluate(
    () => document.querySelector('variorum-layer')?.shadowRoot?.querySelector('.line')?.getAttribute('aria-label'),
    null,
  );
  expect(name).toMatch(/This page: 2 hours 30 minutes; Fox News: at least 1 hour 30 minutes, conflicts/);
  expect(await cardText(page)).toContain('It is 1 hour less than this page says.');
});

it('takes a passage off the page that is not about the question, and puts it back', async () => {
  const page = await openLengthCard();
  await click(page, '.card-box button', 'not about this');
  await until('the mark to go', async () => !(await isMarked(page)));
  expect(await cardText(page)).toContain('not marked any more');
  await click(page, '.card-box button', 'undo');
  await until('the mark to come back', () => isMarked(page));
  await until('the card', async () => /Save note/.test((await cardText(page)) ?? ''));
});

it('keeps what was taken off the page over a reload', async () => {
  const page = await openLengthCard();
  await click(page, '.card-box button', 'not about this');
  await until('the mark to go', async () => !(await isMarked(page)));
  const again = await world.visit('/article');
  await waitForMark(again, 'They began at 10 a.m.');
  expect(await isMarked(again)).toBe(false);
  await page.bringToFront();
  await click(page, '.card-box button', 'undo');
  await until('the mark to come back', () => isMarked(page));
});

it('lists a passage that is not about the question, hands it on, and marks it again', async () => {
  const page = await openLengthCard();
  await click(page, '.card-box button', 'not about this');
  await until('the mark to go', async () => !(await isMarked(page)));

  const options = await world.visitExtension('options.html');
  const listed = () =>
    options.evaluate(
      () => [...document.querySelectorAll('[aria-label="Not about this"] li q')].map(({ textContent }) => textContent),
      null,
    );
  const [quote, ...others] = await until('the case', async () => ((await listed()).length > 0 ? listed() : null));
  expect(quote).toContain(LENGTH);
  expect(others).toEqual([]);
  expect(await violations(options)).toEqual([]);

  const { name, text } = await takeFile(options, 'Save as test cases');
  expect(name).toMatch(/^variorum-cases-\d{4}-\d\d-\d\d\.json$/);
  const file = JSON.parse(text) as { format: string; cases: { claim: string; page: object; noMatch: object }[] };
  expect(file.format).toBe('variorum-cases');
  expect(file.cases).toMatchObject([
    { claim: 'call-length', page: { url: `${world.server.origin}/article` }, noMatch: { text: quote } },
  ]);

  await options.bringToFront();
  await click(options, '[aria-label="Not about this"] button', 'mark again', 'document');
  await waitForText(options, 'No passage was said to be about something else.');
  const again = await world.visit('/article');
  await waitForMark(again, LENGTH);
});

it('mutes the question and the site, each with a way back', async () => {
  const page = await openLengthCard();
  for (const choice of ['do not mark this question', 'switch variorum off']) {
    await click(page, '.card-box button', 'mute');
    await click(page, '.card-box button', choice);
    await until('the mark to go', async () => !(await isMarked(page)));
    await click(page, '.card-box button', 'undo');
    await until('the mark to come back', () => isMarked(page));
    await until('the card', async () => /Save note/.test((await cardText(page)) ?? ''));
  }
});

it('marks as much as the settings say, at once', async () => {
  const page = await world.visit('/article');
  await waitForMark(page, LENGTH);
  const all = (await readMarks(page)).length;
  await write('marks', { density: 'conflicts', badges: 'first' });
  await until('fewer marks', async () => (await readMarks(page)).length < all);
  expect(await isMarked(page)).toBe(true);
  await write('marks', { density: 'off', badges: 'first' });
  await until('no layer', () => page.evaluate(() => document.querySelector('variorum-layer') === null, null));
  expect(await readMarks(page)).toEqual([]);
  await write('marks', { density: 'all', badges: 'first' });
  await until('all marks', async () => (await readMarks(page)).length === all);
});

it('remembers in the tab what was read', async () => {
  const page = await openLengthCard();
  await page.press('Escape');
  const readBadge = () =>
    page.evaluate(
      () =>
        document
          .querySelector('variorum-layer')
          ?.shadowRoot?.querySelector('.badge.read')
          ?.getAttribute('aria-label') ?? null,
      null,
    );
  await until('the badge to fade', async () => (await readBadge())?.includes(LENGTH) ?? false);
  await page.open(`${world.server.origin}/article`);
  await waitForMark(page, LENGTH);
  await scrollToMark(page, LENGTH);
  await until('the badge to be faded still', async () => (await readBadge())?.includes(LENGTH) ?? false);
});
