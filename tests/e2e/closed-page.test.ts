/** Pages of the extension are closed at any time, without a chance to ask. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { waitForText } from '../../scripts/browser/layer.ts';
import { until } from '../../scripts/browser/launch.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { makeNote } from '../helpers/note.ts';
import { chooseNotesFile, readNotes } from './harness/notes.ts';
import { createWorld, type World } from './harness/world.ts';

const MANY = 600;
const manyNotes = (quote: string) => Array.from({ length: MANY }, (_, savedAt) => makeNote({ savedAt, quote }));

let world: World;
beforeAll(async () => {
  world = await createWorld({ pages: {} });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

interface Api {
  tabs: { getCurrent(): Promise<{ id: number }>; remove(tab: number): Promise<void> };
}

/** Has the page close its own tab once it says so, or some milliseconds after an event: no driver is as quick. */
const closeAt = (tab: Tab, moment: RegExp | number, event: 'change' | 'click') =>
  tab.evaluate(
    async ([words, wait, event]) => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const { id } = await tabs.getCurrent();
      const close = () => void tabs.remove(id);
      if (words === null) addEventListener(event, () => setTimeout(close, wait));
      else {
        const look = new MutationObserver(() => new RegExp(words).test(document.body.textContent) && close());
        look.observe(document.body, { subtree: true, childList: true, characterData: true });
      }
    },
    typeof moment === 'number' ? ([null, moment, event] as const) : ([moment.source, 0, event] as const),
  );

const gone = (tab: Tab) => until('the page to go', () => tab.evaluate(() => false, null).catch(() => true));

/** How many notes there are with these words. */
const countNotes = async (tab: Tab, quote: string) => (await readNotes(tab, quote)).length;

it.each<[string, RegExp | number]>([
  ['at once', 0],
  ['after 30 ms', 30],
  ['after 60 ms', 60],
  ['at the first note', /0 of 600/],
  ['on its way', /200 of 600/],
  ['with the last ones', /400 of 600/],
])('R15 an import whose page is closed %s is in as a whole or not at all', async (name, moment) => {
  const notes = manyNotes(name);
  const page = await world.visitExtension('options.html');
  await closeAt(page, moment, 'change');
  await chooseNotesFile(page, notes);
  await gone(page);
  const next = await world.visitExtension('options.html');
  const kept = await countNotes(next, name);
  expect([0, MANY]).toContain(kept);
  await chooseNotesFile(next, notes);
  await waitForText(next, kept === 0 ? '600 notes were brought in' : '600 were here before');
  expect(await countNotes(next, name)).toBe(MANY);
});

it.each([0, 40])('R15 an export whose page is closed after %i ms takes nothing with it', async (wait) => {
  const quote = `exported ${wait}`;
  const page = await world.visitExtension('options.html');
  await chooseNotesFile(page, manyNotes(quote));
  await waitForText(page, '600 notes were brought in');
  await closeAt(page, wait, 'click');
  const press = (tab: Tab) =>
    tab.evaluate(() => {
      // What would be downloaded stays here.
      HTMLAnchorElement.prototype.click = () => undefined;
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(globalThis, { exported: text }));
        return create(blob);
      };
      document.querySelector<HTMLButtonElement>('#notes button')!.click();
    }, null);
  await press(page);
  await gone(page);
  const next = await world.visitExtension('options.html');
  expect(await countNotes(next, quote)).toBe(MANY);
  await until('the button', () => next.evaluate(() => document.querySelector('#notes button:enabled') !== null, null));
  await press(next);
  const exported = await until('the file', () =>
    next.evaluate(() => (globalThis as unknown as { exported?: string }).exported ?? null, null),
  );
  const { notes } = JSON.parse(exported) as { notes: { quote: string }[] };
  expect(notes.filter((note) => note.quote === quote)).toHaveLength(MANY);
});
