import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { cardText } from '../../scripts/browser/layer.ts';
import { waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { fixturePage } from './harness/fixtures.ts';
import { createWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({ pages: { '/article': fixturePage('demo-article.html') } });
});
afterAll(() => world?.end());

/** Hands a command to the page as the background does; no driver can press a key of the browser's own. */
const give = (options: Tab, tab: number, name: string) =>
  options.evaluate(
    async ([id, command]) => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: { tabs: { sendMessage: (tab: number, message: object) => Promise<unknown> } };
        }
      ).chrome;
      return tabs.sendMessage(id, { name: 'command', input: { name: command } });
    },
    [tab, name] as const,
  );
const focusedKey = (page: Tab) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-key') ?? null, null);

it('leads from mention to mention, opens the card and saves the passage', async () => {
  const page = await world.visit('/article');
  await waitForMark(page, 'two and a half hours');
  const options = await world.visitExtension('options.html');
  const { tab } = await waitForStatus(options);
  await page.bringToFront();
  expect(await give(options, tab, 'next-mention')).toEqual({ ok: true, value: { done: true } });
  const first = await until('the first badge to have the focus', () => focusedKey(page));
  await give(options, tab, 'next-mention');
  const second = await until('the focus to move on', async () => {
    const key = await focusedKey(page);
    return key !== first && key;
  });
  await give(options, tab, 'previous-mention');
  await until('the focus to come back', async () => (await focusedKey(page)) === first);
  await give(options, tab, 'next-mention');
  await until('the focus to move on again', async () => (await focusedKey(page)) === second);
  await give(options, tab, 'open-card');
  await until('the card', () => cardText(page));
  await give(options, tab, 'save-note');
  await until('the note to be saved', async () => /saved/i.test((await cardText(page)) ?? ''));
});

it('tells the browser of every command, with a key for all but one', async () => {
  const options = await world.visitExtension('options.html');
  const commands = await options.evaluate(async () => {
    const api = (
      globalThis as unknown as {
        chrome: { commands: { getAll: () => Promise<{ name: string; description: string; shortcut: string }[]> } };
      }
    ).chrome;
    return api.commands.getAll();
  }, null);
  const own = commands.filter(({ name }) => !name.startsWith('_'));
  expect(own.map(({ name }) => name).toSorted()).toEqual([
    'next-mention',
    'open-card',
    'previous-mention',
    'save-note',
    'switch-site',
  ]);
  expect(own.every(({ description }) => /^[A-Z]/.test(description))).toBe(true);
  expect(own.filter(({ shortcut }) => shortcut !== '').length).toBe(4);
});
