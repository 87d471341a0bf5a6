import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/types.ts';
import { fixturePage } from './harness/fixtures.ts';
import { waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import { createWorld, type World } from './harness/world.ts';

/** Watches everything a page can see of a visitor: nodes, attributes, text, messages, events with foreign names. */
const spy = `<script>
  window.seen = [];
  new MutationObserver((records) => {
    for (const { type, target } of records)
      if (document.readyState === 'complete') window.seen.push(type + ' of ' + target.nodeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', ({ data }) => window.seen.push('message ' + JSON.stringify(data)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    window.seen.push('event ' + event.type);
    return dispatch.call(this, event);
  };
</script>`;

/** Describes the tree as it is, text node by text node, without the layer. */
const describe = `<script>
  window.describe = () => {
    const lines = [];
    const walk = (node, depth) => {
      if (node.nodeName === 'VARIORUM-LAYER') return lines.push('layer');
      const attributes = [...(node.attributes ?? [])].map(({ name, value }) => name + '=' + value);
      lines.push(depth + ' ' + node.nodeName + ' ' + attributes.join(' ') + ' ' + (node.nodeValue ?? ''));
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document, 0);
    return lines;
  };
  addEventListener('DOMContentLoaded', () => (window.before = window.describe()));
</script>`;

interface SpiedWindow {
  seen: string[];
  before: string[];
  describe(): string[];
}

const withHead = (html: string, extra: string) => html.replace('<head>', `<head>${extra}`);

let world: World;
beforeAll(async () => {
  world = await createWorld({
    pages: {
      '/unrelated': withHead(fixturePage('unrelated-article.html'), spy),
      '/near-miss': withHead(fixturePage('near-miss-article.html'), spy),
      '/article': withHead(fixturePage('demo-article.html'), describe),
    },
  });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

/** Collects in an extension page the messages that content scripts send to the background, and not its own question. */
async function listen(): Promise<Tab> {
  const page = await world.visitExtension('options.html');
  await page.evaluate(() => {
    interface Api {
      runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api; messages: unknown[] };
    scope.messages = [];
    (scope.browser ?? scope.chrome)!.runtime.onMessage.addListener((message) => {
      if ((message as { name: string }).name !== 'status') scope.messages.push(message);
    });
  }, null);
  return page;
}

const messages = (page: Tab) => page.evaluate(() => (globalThis as unknown as { messages: unknown[] }).messages, null);

it('S1 leaves a page about something else alone: no node, no message, no highlight', async () => {
  const listener = await listen();
  const page = await world.visit('/unrelated');
  const { status } = await waitForStatus(listener);
  expect(status.state).toBe('no-story');
  await sleep(500);
  expect(await page.evaluate(() => (window as unknown as SpiedWindow).seen, null)).toEqual([]);
  expect(await page.evaluate(() => CSS.highlights.size, null)).toBe(0);
  expect(await page.evaluate(() => document.querySelector('variorum-layer') === null, null)).toBe(true);
  expect(await messages(listener)).toEqual([]);
});

it('hears the messages of a page about the story, so that the silence above says something', async () => {
  const listener = await listen();
  await world.visit('/article');
  await waitForStatus(listener);
  expect(await messages(listener)).not.toEqual([]);
});

it('asks once about a page about the story, however it is scrolled', async () => {
  const listener = await listen();
  const page = await world.visit('/article');
  await waitForMark(page, 'two and a half hours');
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 200) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
  }, null);
  await sleep(500);
  expect((await messages(listener)).map((message) => (message as { name: string }).name)).toEqual(['annotate']);
});

it('marks nothing on a page about a similar event', async () => {
  const listener = await listen();
  const page = await world.visit('/near-miss');
  const { status } = await waitForStatus(listener);
  expect(status.cards).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as SpiedWindow).seen, null)).toEqual([]);
});

it('R10 changes nothing in the page it annotates but for the one layer element', async () => {
  const page = await world.visit('/article');
  await waitForMark(page, 'two and a half hours');
  const { before, after } = await page.evaluate(() => {
    const spied = window as unknown as SpiedWindow;
    return { before: spied.before, after: spied.describe() };
  }, null);
  expect(after.filter((line) => line === 'layer')).toHaveLength(1);
  expect(after.filter((line) => line !== 'layer')).toEqual(before);
});

it('leaves every page alone while the gate has no table, and begins where one comes', async () => {
  const listener = await listen();
  const swap = (table: unknown) =>
    listener.evaluate(async (next) => {
      interface Api {
        storage: {
          local: {
            get(key: string): Promise<{ gate: unknown }>;
            set(items: object): Promise<void>;
            remove(key: string): Promise<void>;
          };
        };
      }
      const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
      const { local } = (scope.browser ?? scope.chrome)!.storage;
      const { gate } = await local.get('gate');
      await (next === null ? local.remove('gate') : local.set({ gate: next }));
      return gate;
    }, table);
  const table = await swap(null);
  const unrelated = await world.visit('/unrelated');
  const article = await world.visit('/article');
  await sleep(800);
  expect(await unrelated.evaluate(() => (window as unknown as SpiedWindow).seen, null)).toEqual([]);
  expect(await article.evaluate(() => document.querySelector('variorum-layer') === null, null)).toBe(true);
  expect(await messages(listener)).toEqual([]);
  await swap(table);
  await waitForMark(article, 'two and a half hours');
  expect(await unrelated.evaluate(() => (window as unknown as SpiedWindow).seen, null)).toEqual([]);
});
