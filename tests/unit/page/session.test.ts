// @vitest-environment happy-dom
import { createPlainViews, registry } from '../../helpers/browser-page.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotateRequest, Handlers, ToTab } from '../../../lib/messages/types.ts';
import { startSession } from '../../../lib/page/session.ts';
import { makeCard, makeDrawn } from '../../helpers/card.ts';
import { createPlainWishes, makeWishes } from '../../helpers/page-state.ts';

const words = 'The bridge is about two miles long';
let handlers: Handlers<ToTab>;
let listening: AbortSignal;
/** Nothing where a test, perhaps the first of all, starts no session that watches. */
let switchSite: (isOff: boolean) => void = () => undefined;
let isAlive: boolean;
let isOff: boolean;
let wishes: ReturnType<typeof createPlainWishes>;
const sent = vi.fn();

const send = async (name: string, input: AnnotateRequest) => {
  sent(name);
  if (name !== 'annotate') return { ok: true, value: null };
  const cards = input.paragraphs.flatMap((text, paragraph) =>
    text.includes(words) ? [makeCard({ paragraph, start: 0, end: words.length })] : [],
  );
  return {
    ok: true,
    value: {
      story: cards[0]?.story ?? null,
      cards,
      drawn: cards.map(makeDrawn),
      sentences: 1,
      known: cards.length,
      read: [],
      style: { css: '', direction: 'ltr', language: 'en' },
    },
  };
};
const start = () =>
  startSession({
    document,
    host: 'news.example',
    send: send as never,
    isAlive: () => isAlive,
    createGate: async () => {
      let passed = false;
      return { feed: (text) => (passed ||= text.includes('bridge')) };
    },
    readOff: async () => isOff,
    watchOff: (onChange) => {
      switchSite = onChange;
    },
    wishes: wishes.book,
    listen: (given, signal) => {
      handlers = given;
      listening = signal;
    },
    views: createPlainViews().views,
    isOpenRoot: true,
  });
const status = () => handlers.status(null, undefined);
const layer = () => document.querySelector('variorum-layer');
const write = (text: string) => {
  const paragraph = document.createElement('p');
  paragraph.append(text);
  document.body.replaceChildren(paragraph);
};

beforeEach(() => {
  isAlive = true;
  isOff = false;
  wishes = createPlainWishes();
  sent.mockClear();
  write(words);
});
afterEach(() => {
  isAlive = false;
  dispatchEvent(new Event('focus'));
  switchSite(!isOff);
});

describe('session', () => {
  it('annotates and answers the popup', async () => {
    await start();
    expect(await status()).toMatchObject({ host: 'news.example', state: 'annotated', known: 1 });
    expect(layer()).not.toBeNull();
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const { cards } = await status();
    expect(await handlers['scroll-to']({ key: cards[0]!.key }, undefined)).toEqual({ found: true });
    expect(await handlers['scroll-to']({ key: 'other' }, undefined)).toEqual({ found: false });
  });

  it('R11 leaves a page for good where it is told to', async () => {
    await start();
    await handlers.leave(null, undefined);
    expect(layer()).toBeNull();
    expect(registry.size).toBe(0);
    expect(listening.aborted).toBe(true);
  });

  it('leaves no trace on another page', async () => {
    write('Nothing to see.');
    const before = document.documentElement.outerHTML;
    await start();
    expect(await status()).toMatchObject({ state: 'no-story', cards: [] });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(registry.size).toBe(0);
    expect(sent).not.toHaveBeenCalled();
  });

  it('asks for the gate, the switch of the site and the settings together', () => {
    const asked: string[] = [];
    const wait = () => new Promise<never>(() => undefined);
    void startSession({
      document,
      host: 'news.example',
      send: send as never,
      isAlive: () => isAlive,
      createGate: () => (asked.push('gate'), wait()),
      readOff: () => (asked.push('switch'), wait()),
      watchOff: () => undefined,
      wishes: { ...wishes.book, read: () => (asked.push('wishes'), wait()) },
      listen: () => undefined,
      views: createPlainViews().views,
      isOpenRoot: true,
    });
    expect(asked.toSorted()).toEqual(['gate', 'switch', 'wishes']);
  });

  it('obeys the switch of the site, at once', async () => {
    isOff = true;
    await start();
    expect((await status()).state).toBe('off');
    expect(sent).not.toHaveBeenCalled();
    switchSite(false);
    await vi.waitFor(async () => expect((await status()).state).toBe('annotated'));
    switchSite(true);
    expect((await status()).state).toBe('off');
    expect(layer()).toBeNull();
    expect(registry.size).toBe(0);
  });

  it('follows the settings', async () => {
    await start();
    expect(layer()).not.toBeNull();
    wishes.state.wishes = makeWishes({ marks: { density: 'off', badges: 'first' } });
    wishes.state.onChange();
    await vi.waitFor(() => expect(layer()).toBeNull());
    expect((await status()).cards).toHaveLength(1);
    wishes.state.wishes = makeWishes();
    wishes.state.onChange();
    await vi.waitFor(() => expect(layer()).not.toBeNull());
  });

  it('notices what is added later', async () => {
    write('Nothing yet.');
    await start();
    write(words);
    await vi.waitFor(async () => expect((await status()).state).toBe('annotated'), 2_000);
  });

  it('goes silently when the extension is gone', async () => {
    await start();
    isAlive = false;
    dispatchEvent(new Event('focus'));
    expect(layer()).toBeNull();
    expect(registry.size).toBe(0);
    expect(listening.aborted).toBe(true);
  });

  it('does not begin in a page whose extension is gone', async () => {
    isAlive = false;
    await start();
    expect(sent).not.toHaveBeenCalled();
  });
});
