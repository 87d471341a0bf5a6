import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { bodyText, waitForText } from '../../scripts/browser/layer.ts';
import { waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { fixturePage } from './harness/fixtures.ts';
import { createWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({
    pages: { '/article': fixturePage('demo-article.html'), '/unrelated': fixturePage('unrelated-article.html') },
  });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

/** Selects the first text node with these words, as a reader would. */
const select = (page: Tab, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const at = text.textContent!.indexOf(wanted);
      if (at >= 0) return getSelection()!.setBaseAndExtent(text, at, text, at + wanted.length);
    }
    throw new Error(`nothing says ${wanted}`);
  }, words);

/** What the background leaves when the menu's entry is chosen: no driver can click a menu of the browser. */
async function ask(path: string, words: string, mark: string | null): Promise<Tab> {
  const page = await world.visit(path);
  if (mark) await waitForMark(page, mark);
  await select(page, words);
  const options = await world.visitExtension('options.html');
  const { tab } = await waitForStatus(options);
  await options.evaluate(
    async ([id, text]) => {
      const api = (
        globalThis as unknown as { chrome: { storage: { session: { set: (wish: object) => Promise<void> } } } }
      ).chrome;
      await api.storage.session.set({ 'popup-wish': { name: 'ask', tab: id, text } });
    },
    [tab, words] as const,
  );
  await options.close();
  return world.visitExtension(`popup.html?tab=${tab}`);
}

it('tells what other accounts say of a selected sentence', async () => {
  const popup = await ask('/article', 'spoke for two and a half hours', 'two and a half hours');
  const text = await waitForText(popup, 'How long did the call last?');
  expect(text).toMatch(/The text says:\s+2 hours 30 minutes/);
  expect(text).toMatch(/conflicts/);
  expect(await popup.evaluate(() => document.querySelector('[aria-selected=true]')?.textContent, null)).toBe(
    'Selection',
  );
});

it('says that no account speaks of a sentence about something else', async () => {
  const popup = await ask('/unrelated', 'the', null);
  await waitForText(popup, 'No account here speaks of this');
  expect(await bodyText(popup)).not.toMatch(/conflicts|agrees/);
});

it('has both entries in the menu over selected text', async () => {
  const options = await world.visitExtension('options.html');
  // An entry that exists can be updated; there is no call that lists them.
  const update = (id: string) =>
    options.evaluate(async (entry) => {
      const { contextMenus } = (
        globalThis as unknown as { chrome: { contextMenus: { update: (id: string, to: object) => Promise<void> } } }
      ).chrome;
      return contextMenus.update(entry, {}).then(
        () => true,
        () => false,
      );
    }, id);
  await until('the entries', async () => (await update('ask')) && (await update('save')));
  expect(await update('nothing')).toBe(false);
});
