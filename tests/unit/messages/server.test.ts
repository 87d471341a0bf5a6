import { describe, expect, test, vi } from 'vitest';
import { fromPage, fromTab } from '../../../lib/messages/contract.ts';
import { Refusal, respondTo } from '../../../lib/messages/server.ts';
import type { Services } from '../../../lib/messages/server.ts';

const self = { id: 'own-id', origin: 'chrome-extension://own-id' };
const id = '3f1f9b1e-6a51-4c7c-9d5c-0f1d2c3b4a59';
const page = { title: 'A title', published: '2026-05-01', paragraphs: ['One.', 'Two.'] };

const inputs: Record<string, unknown> = {
  annotate: page,
  'save-note': { id, url: 'https://news.example/', page, pack: 'p', claim: 'c', paragraph: 0, start: 0, end: 3 },
  'open-popup': null,
  'not-about-this': { id, url: 'https://news.example/', page, pack: 'p', claim: 'c', paragraph: 0, start: 0, end: 3 },
  'about-this': { id },
  'claim-read': { pack: 'p', claim: 'c' },
  stories: null,
  matrix: { pack: 'p', story: 's' },
  ask: { text: 'a bridge', page },
  'delete-note': { id },
  'restore-note': { id },
  'edit-note': { id, comment: 'yes' },
  'delete-case': { id },
  'delete-everything': null,
  packs: null,
};

const contentScript = {
  id: 'own-id',
  url: 'https://news.example/',
  origin: 'https://news.example',
  frameId: 0,
  tab: { id: 7 },
};
const popup = { id: 'own-id', url: 'chrome-extension://own-id/popup.html', origin: 'chrome-extension://own-id' };
const popupInTab = { ...popup, frameId: 0, tab: { id: 8 } };

function createServices() {
  const services = {
    tab: {
      annotate: vi.fn(() => 'done'),
      'save-note': vi.fn(() => 'done'),
      'open-popup': vi.fn(() => 'done'),
      'not-about-this': vi.fn(() => 'done'),
      'about-this': vi.fn(() => 'done'),
      'claim-read': vi.fn(() => 'done'),
    },
    page: {
      stories: vi.fn(() => 'done'),
      matrix: vi.fn(() => 'done'),
      ask: vi.fn(() => 'done'),
      'delete-note': vi.fn(() => 'done'),
      'restore-note': vi.fn(() => 'done'),
      'edit-note': vi.fn(() => 'done'),
      'delete-case': vi.fn(() => 'done'),
      'delete-everything': vi.fn(() => 'done'),
      packs: vi.fn(() => 'done'),
    },
  };
  const called = () =>
    [...Object.values(services.tab), ...Object.values(services.page)].some((each) => each.mock.calls.length > 0);
  return { services: services as unknown as Services, called, mocks: services };
}

async function ask(message: unknown, sender: object) {
  const { services, called } = createServices();
  const result = await respondTo(message, sender, { services, self });
  return { result, called: called() };
}

const names = { tab: Object.keys(fromTab), page: Object.keys(fromPage) };
const all = [...names.tab, ...names.page];

describe('a message of the contract', () => {
  test('has a sample here', () => expect(Object.keys(inputs).sort()).toEqual([...all].sort()));

  test.each(names.tab)('%s is obeyed from a content script', async (name) => {
    const { result, called } = await ask({ name, input: inputs[name] }, contentScript);
    expect(result).toEqual({ ok: true, value: 'done' });
    expect(called).toBe(true);
  });

  test.each(names.page.flatMap((name) => [popup, popupInTab].map((sender) => [name, sender] as const)))(
    '%s is obeyed from an own page',
    async (name, sender) => {
      expect((await ask({ name, input: inputs[name] }, sender)).result).toEqual({ ok: true, value: 'done' });
    },
  );
});

describe('S8 a forged sender', () => {
  const forged: [string, object][] = [
    ['another extension', { ...popup, id: 'other-id' }],
    ['another extension as a tab', { ...contentScript, id: 'other-id' }],
    ['nobody', {}],
    ['no address', { id: 'own-id', tab: { id: 7 }, frameId: 0 }],
    ['an address that is none', { ...contentScript, url: 'own-id' }],
    ['a frame in the page', { ...contentScript, frameId: 3 }],
    ['a file', { ...contentScript, url: 'file:///home/reader/page.html', origin: 'null' }],
    ['a page address with our origin', { ...contentScript, origin: self.origin }],
    ['our address with a page origin', { ...popup, origin: 'https://news.example' }],
    [
      'an address that begins like ours',
      { ...popup, url: `${self.origin}.evil.example/popup.html`, origin: undefined },
    ],
  ];

  test.each(all.flatMap((name) => forged.map(([who, sender]) => [name, who, sender] as const)))(
    'gets no %s: %s',
    async (name, _, sender) => {
      expect(await ask({ name, input: inputs[name] }, sender)).toEqual({
        result: { ok: false, error: { code: 'forbidden' } },
        called: false,
      });
    },
  );
});

describe('S8 a message in the wrong mouth', () => {
  const wrong = [
    ...names.page.map((name) => [name, contentScript] as const),
    ...names.tab.flatMap((name) => [popup, popupInTab].map((sender) => [name, sender] as const)),
  ];
  test.each(wrong)('%s is refused', async (name, sender) => {
    expect(await ask({ name, input: inputs[name] }, sender)).toEqual({
      result: { ok: false, error: { code: 'forbidden' } },
      called: false,
    });
  });
  test.each(['toString', '__proto__', 'constructor', 'status', ''])(
    'a name that is none, %j, is refused',
    async (name) => {
      expect((await ask({ name, input: null }, contentScript)).result).toEqual({
        ok: false,
        error: { code: 'forbidden' },
      });
    },
  );
});

describe('S8 a message of the wrong form', () => {
  const save = inputs['save-note'] as Record<string, unknown>;
  const cases: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'annotate'],
    ['a list', [1]],
    ['more than name and input', { name: 'annotate', input: page, tab: 7 }],
    ['a name that is no text', { name: ['annotate'], input: page }],
    ['no input', { name: 'annotate' }],
    ['an unknown field', { name: 'annotate', input: { ...page, extra: 1 } }],
    [
      'an own __proto__',
      { name: 'annotate', input: JSON.parse('{"title":"","published":null,"paragraphs":[],"__proto__":{}}') },
    ],
    ['a day that is none', { name: 'annotate', input: { ...page, published: '2026-13-40' } }],
    ['paragraphs that are no text', { name: 'annotate', input: { ...page, paragraphs: [1] } }],
    [
      'too many paragraphs',
      { name: 'annotate', input: { ...page, paragraphs: Array.from({ length: 50_001 }, () => '') } },
    ],
    [
      'too much text',
      { name: 'annotate', input: { ...page, paragraphs: Array.from({ length: 6 }, () => 'x'.repeat(999_999)) } },
    ],
    ['an id that is none', { name: 'save-note', input: { ...save, id: 'note-1' } }],
    ['a script for an address', { name: 'save-note', input: { ...save, url: 'javascript:alert(1)' } }],
    ['a negative offset', { name: 'save-note', input: { ...save, start: -1 } }],
    ['an offset that is no number', { name: 'save-note', input: { ...save, end: Number.NaN } }],
    ['input where none belongs', { name: 'open-popup', input: {} }],
  ];
  test.each(cases)('is refused: %s', async (_, message) => {
    expect(await ask(message, contentScript)).toEqual({
      result: { ok: false, error: { code: 'invalid' } },
      called: false,
    });
  });
});

describe('what goes wrong inside', () => {
  const failing: [string, unknown, string][] = [
    ['a refusal keeps its code', new Refusal('quota'), 'quota'],
    ['anything else is told as no more than a failure', new Error('secret path /home/reader'), 'failed'],
  ];
  test.each(failing)('%s', async (_, error, code) => {
    const { services, mocks } = createServices();
    mocks.tab.annotate.mockImplementation(() => {
      throw error;
    });
    const result = await respondTo({ name: 'annotate', input: page }, contentScript as never, { services, self });
    expect(result).toEqual({ ok: false, error: { code } });
  });
});
