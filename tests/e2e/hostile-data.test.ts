/** Messages, files and texts that are not what they should be. The rows (S8 …) are those of docs/robustness.md. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { click, waitForText } from '../../scripts/browser/layer.ts';
import { waitForMark } from '../../scripts/browser/marks.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { fromTab } from '../../lib/messages/contract.ts';
import { hostileTexts } from '../helpers/hostile-texts.ts';
import { makeNote } from '../helpers/note.ts';
import { chooseFile, chooseNotesFile, readNotes } from './harness/notes.ts';
import { LENGTH, storyPage } from './harness/story.ts';
import { createWorld, type World } from './harness/world.ts';

let world: World;
let options: Tab;
beforeAll(async () => {
  world = await createWorld({ pages: { '/story': storyPage() } });
  options = await world.browser.newTab();
  await options.open(world.browser.extensionUrl('options.html'));
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

/** The background's answer to a message that this page of the extension sends. */
function send(message: unknown): Promise<unknown> {
  return options.evaluate(async (sent) => {
    interface Api {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    return (browser ?? chrome)!.runtime.sendMessage(sent);
  }, message);
}
const refused = (code: string) => ({ ok: false, error: { code } });

describe('S8 a message in the wrong mouth, or in no form, is refused', () => {
  it('one that is right is answered', async () => {
    expect(await send({ name: 'stories', input: null })).toMatchObject({ ok: true });
  });

  it.each([...Object.keys(fromTab), 'status', 'leave', 'constructor', '__proto__', 'toString', 'eval'])(
    '%s from a page of the extension',
    async (name) => {
      expect(await send({ name, input: null })).toMatchObject(refused('forbidden'));
    },
  );

  it.each<[string, unknown]>([
    ['text', 'stories'],
    ['a number', 7],
    ['a list', ['stories', null]],
    ['no name', { input: null }],
    ['a name that is none', { name: 7, input: null }],
    ['too much', { name: 'delete-note', input: { id: crypto.randomUUID(), more: 1 } }],
    ['too little', { name: 'delete-note', input: {} }],
    ['an id that is none', { name: 'delete-note', input: { id: '../../etc' } }],
  ])('%s', async (_, message) => {
    expect(await send(message)).toMatchObject(refused('invalid'));
  });

  it('a web page has nobody to send to', async () => {
    const page = await world.visit('/story');
    await waitForMark(page, LENGTH);
    const id = new URL(world.browser.extensionUrl('')).host;
    const said = await page.evaluate(async (extension) => {
      interface Api {
        runtime?: { sendMessage?(id: string, message: unknown): Promise<unknown> };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      const runtime = (browser ?? chrome)?.runtime;
      if (!runtime?.sendMessage) return 'nobody';
      return runtime.sendMessage(extension, { name: 'stories', input: null }).then(
        () => 'answered',
        () => 'refused',
      );
    }, id);
    expect(said).not.toBe('answered');
  });
});

const file = (notes: string, more = ''): string =>
  `{"format":"variorum-notes","version":1,"exportedAt":"2026-05-01T12:00:00.000Z",${more}"notes":[${notes}]}`;
const note = JSON.stringify(makeNote());
const within = (key: string): string => note.replace('{', `{${key}:{"hit":1},`);

describe('a file that is not in order changes nothing, and its reader is told', () => {
  it.each<[string, string]>([
    ['S10 a note with __proto__', file(within('"__proto__"'))],
    ['S10 a note with an escaped __proto__', file(within('"\\u005f_proto__"'))],
    ['S10 a note with constructor', file(within('"constructor"'))],
    ['S10 an account with __proto__', file(note.replace('"accounts":[{', '"accounts":[{"__proto__":{"hit":1},'))],
    ['S10 a file with __proto__', file(note, '"__proto__":{"hit":1},')],
    ['S12 no JSON', 'notes'],
    ['S12 nothing', ''],
    ['S12 a hundred thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['S12 as many inside of a note', file(note.replace('"about 2 miles"', '['.repeat(100_000) + ']'.repeat(100_000)))],
    ['S12 another format', file(note).replace('variorum-notes', 'other-notes')],
    ['S12 another version', file(note).replace('"version":1', '"version":2')],
    ['S12 a time that is none', file(note.replace(/"savedAt":\d+/, '"savedAt":"today"'))],
    ['S12 an endless comment', file(note.replace('"comment":""', `"comment":"${'a'.repeat(100_000)}"`))],
    ['S12 an address that is a script', file(note.replace('https://news.example/bridge', 'javascript:hit=1'))],
    ['S12 one fault in a thousand', file(`${Array.from({ length: 999 }, () => JSON.stringify(makeNote())).join()},{}`)],
  ])('%s', async (_, text) => {
    const page = await world.visitExtension('options.html');
    await chooseFile(page, text);
    await until('a word about it', () => page.evaluate(() => document.querySelector('#notes .fault') !== null, null));
    expect(await readNotes(page)).toEqual([]);
    expect(await page.evaluate(() => ({}) as { hit?: number }, null)).toEqual({});
  });
});

describe('S14 text that is markup is shown as text', () => {
  let shown: { text: string; nodes: string[]; hit: unknown };
  beforeAll(async () => {
    const notes = hostileTexts.map((text) =>
      makeNote({ quote: text, value: text, comment: text, pageTitle: text, claim: { id: 'a', question: text } }),
    );
    await chooseNotesFile(options, notes);
    await waitForText(options, `${notes.length} notes were brought in`);
    const popup = await world.visitExtension('popup.html');
    await click(popup, '#tab-notes', '', 'document');
    shown = await until('all notes', () =>
      popup.evaluate((count) => {
        const rows = document.querySelectorAll('.note');
        if (rows.length < count) return null;
        const made =
          'img[src=x], iframe, object, base, math, details[ontoggle], b:not([dir]), style:not(head style), a[href^=javascript]';
        return {
          text: [...rows].map(({ textContent }) => textContent).join('\n'),
          nodes: [...document.body.querySelectorAll(made)].map(({ outerHTML }) => outerHTML),
          hit: (globalThis as { hit?: unknown }).hit ?? null,
        };
      }, notes.length),
    );
  });

  it.each(hostileTexts)('%s', (text) => {
    expect(shown.text).toContain(text);
    expect([shown.nodes, shown.hit]).toEqual([[], null]);
  });
});

it('R12 pages that ask at once while the engine is made are all answered', async () => {
  await world.browser.background?.stop();
  const pages = await Promise.all(Array.from({ length: 4 }, () => world.visit('/story')));
  for (const page of pages) await waitForMark(page, LENGTH);
});
