import '../../helpers/i18n.ts';
import { beforeEach, expect, test, vi } from 'vitest';

type Click = (info: object, tab: object | undefined) => void;
let onClick: Click;
const created: { id: string; title: string; contexts: string[] }[] = [];
const left: unknown[] = [];
const sendMessage = vi.fn();
Object.assign((globalThis as unknown as { chrome: object }).chrome, {
  contextMenus: {
    removeAll: (done: () => void) => done(),
    create: (entry: (typeof created)[number]) => void created.push(entry),
    onClicked: { addListener: (each: Click) => void (onClick = each) },
  },
  tabs: { sendMessage },
  storage: { session: { set: async (wish: object) => void left.push(...Object.values(wish)) } },
});
const { answerMenus, createMenus } = await import('../../../entrypoints/background/menus.ts');

const save = vi.fn(async (_note: object) => undefined as void);
const openPopup = vi.fn(async () => true);
const click = { menuItemId: 'save', selectionText: 'the bridge is long', pageUrl: 'https://a.example/x', frameId: 0 };
const selected = { text: 'the bridge is long', paragraph: 'So the bridge is long.', start: 3, end: 21, title: 'A' };

beforeEach(() => {
  left.length = 0;
  vi.clearAllMocks();
  sendMessage.mockResolvedValue({ ok: true, value: { ...selected, page: null } });
  answerMenus({ notes: { save }, openPopup, now: () => 5 });
});

test('the menu over selected text has two entries, with their names', () => {
  createMenus();
  expect(created.map(({ id, title, contexts }) => [id, title, contexts])).toEqual([
    ['ask', 'What do other accounts say?', ['selection']],
    ['save', 'Save selection as a note', ['selection']],
  ]);
});

test('asking opens the popup in the turn of the click, and tells it what for', () => {
  onClick({ ...click, menuItemId: 'ask' }, { id: 7 });
  expect(openPopup).toHaveBeenCalledExactlyOnceWith(7);
  expect(left).toEqual([{ name: 'ask', tab: 7, text: click.selectionText }]);
  expect(save).not.toHaveBeenCalled();
});

test('saving keeps the selection with what is around it', async () => {
  onClick(click, { id: 7 });
  await vi.waitFor(() => expect(left).toEqual([{ name: 'saved' }]));
  expect(save.mock.calls[0]?.[0]).toMatchObject({
    quote: 'the bridge is long',
    paragraph: 'So the bridge is long.',
    url: click.pageUrl,
    pageTitle: 'A',
    savedAt: 5,
    claim: null,
  });
});

test.each([
  ['in a frame, which has no content script', { frameId: 3 }, { ok: true, value: { ...selected, page: null } }],
  ['where the page answers nonsense', {}, { ok: true, value: { text: 7 } }],
  ['where nobody answers', {}, { ok: false, error: { code: 'failed' } }],
])('%s the selected text alone is kept', async (_, info, answer) => {
  sendMessage.mockResolvedValue(answer);
  onClick({ ...click, ...info }, { id: 7 });
  await vi.waitFor(() => expect(save).toHaveBeenCalled());
  expect(save.mock.calls[0]?.[0]).toMatchObject({ quote: click.selectionText, paragraph: click.selectionText });
});

test('says why a selection was not saved', async () => {
  save.mockRejectedValueOnce(new Error('broken'));
  onClick(click, { id: 7 });
  await vi.waitFor(() => expect(left).toEqual([{ name: 'not-saved', text: click.selectionText, code: 'failed' }]));
});

test('does nothing without text or tab', () => {
  onClick({ ...click, selectionText: '  ' }, { id: 7 });
  onClick(click, undefined);
  expect(openPopup).not.toHaveBeenCalled();
});
