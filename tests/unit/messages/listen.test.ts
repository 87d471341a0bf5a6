import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;
const listeners = new Set<Listener>();
const chrome = {
  runtime: {
    id: 'own-id',
    getURL: (path: string) => `chrome-extension://own-id${path}`,
    onMessage: {
      addListener: (each: Listener) => void listeners.add(each),
      removeListener: (each: Listener) => void listeners.delete(each),
    },
  },
};
vi.stubGlobal('chrome', chrome);
const { listen } = await import('../../../lib/messages/listen.ts');

const popup = { id: 'own-id', url: 'chrome-extension://own-id/popup.html' };
const status = { state: 'off' as const, host: 'a.example', story: null, cards: [], sentences: 0, known: 0 };

beforeEach(() => listeners.clear());

function setUp() {
  const handlers = {
    status: vi.fn(() => status),
    selection: vi.fn(() => null),
    command: vi.fn(() => ({ done: true })),
    'scroll-to': vi.fn(() => ({ found: true })),
    leave: vi.fn(() => null),
  };
  const controller = new AbortController();
  listen(handlers, controller.signal);
  const ask = (message: unknown, sender: object) =>
    new Promise((resolve) => {
      const isTaken = [...listeners].some((each) => each(message, sender, resolve));
      if (!isTaken) resolve('not taken');
    });
  return { handlers, controller, ask };
}

test('answers a page of the extension', async () => {
  const { ask, handlers } = setUp();
  expect(await ask({ name: 'status', input: null }, popup)).toEqual({ ok: true, value: status });
  await ask({ name: 'scroll-to', input: { key: 'a' } }, popup);
  expect(handlers['scroll-to']).toHaveBeenCalledExactlyOnceWith({ key: 'a' }, undefined);
});

test.each([
  ['another extension', { ...popup, id: 'other-id' }],
  ['a content script', { id: 'own-id', url: 'https://a.example/' }],
  ['an address that begins like ours', { id: 'own-id', url: 'chrome-extension://own-id.example/' }],
  ['nobody', {}],
])('does not hear %s', async (_, sender) => {
  const { ask, handlers } = setUp();
  expect(await ask({ name: 'status', input: null }, sender)).toBe('not taken');
  expect(handlers.status).not.toHaveBeenCalled();
});

test.each([null, 'status', { name: 'toString' }, { name: '__proto__' }, {}])('does not take %j', async (message) => {
  expect(await setUp().ask(message, popup)).toBe('not taken');
});

test('tells no more of a fault than that it was one', async () => {
  const { ask, handlers } = setUp();
  handlers.status.mockImplementation(() => {
    throw new Error('inside');
  });
  expect(await ask({ name: 'status', input: null }, popup)).toEqual({ ok: false, error: { code: 'failed' } });
});

test('falls silent when it is told to', async () => {
  const { ask, controller } = setUp();
  controller.abort();
  expect(await ask({ name: 'status', input: null }, popup)).toBe('not taken');
});
