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

it('lists that passage in the options, hands it on as a case, and marks it again from there', async () => {
  const page = await openLengthCard();
  await click(page, '.card-box button', 'not about this');
  await until('the mark to go', async () => !(await isMarked(page)));
  const options = await world.visitExtension('options.html');
  await waitForText(options, LENGTH);
  expect(await violations(options)).toEqual([]);
  await options.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => (document.body.dataset['saved'] = text));
      return make(blob);
    };
  }, null);
  await click(options, 'button', 'save as test cases', 'document');
  const file = await until('the file', () => options.evaluate(() => document.body.dataset['saved'] ?? null, null));
  const [kept] = (JSON.parse(file) as { cases: Record<string, unknown>[] }).cases;
  expect(kept).toMatchObject({ claim: 'call-length', page: { url: `${world.server.origin}/article` } });
  expect(String(kept!['paragraph'])).toContain(LENGTH);
  await click(options, '.entries button', 'mark again', 'document');
  await until('the list to be empty', async () =>
    options.evaluate((words) => !document.body.textContent.includes(words), LENGTH),
  );
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
