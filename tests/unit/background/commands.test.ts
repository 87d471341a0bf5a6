import { fakeBrowser } from '../../helpers/extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { sitesOff, switchSite } from '../../../lib/settings.ts';

type Command = (name: string, tab?: { id: number }) => void;
let give: Command;
const sendMessage = vi.fn();
const openPopup = vi.fn(async () => true);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (each: Command) => void (give = each) } },
    tabs: { ...fakeBrowser.tabs, sendMessage, query: async () => [{ id: 9 }] },
    runtime: { ...fakeBrowser.runtime, id: 'own-id' },
  });
  const { answerCommands } = await import('../../../entrypoints/background/commands.ts');
  answerCommands({ openPopup });
});

test.each(['next-mention', 'previous-mention', 'open-card', 'save-note'])('%s is handed to the page', async (name) => {
  sendMessage.mockResolvedValue({ ok: true, value: { done: true } });
  give(name, { id: 7 });
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  expect(sendMessage).toHaveBeenCalledWith(7, { name: 'command', input: { name } }, { frameId: 0 });
  await Promise.resolve();
  expect(openPopup).not.toHaveBeenCalled();
});

test('a browser that names no tab means the active one', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: { done: true } });
  give('next-mention');
  await vi.waitFor(() => expect(sendMessage.mock.calls[0]?.[0]).toBe(9));
});

test.each([
  ['the page has no mention', 'next-mention', { ok: true, value: { done: false } }],
  ['nobody answers', 'open-card', { ok: false, error: { code: 'failed' } }],
  ['the site is not known', 'switch-site', { ok: true, value: { host: 7 } }],
  ['there is no such command', 'dance', { ok: true, value: { done: true } }],
])('the popup says why nothing was done: %s', async (_, name, answer) => {
  sendMessage.mockResolvedValue(answer);
  give(name, { id: 7 });
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalledExactlyOnceWith(7));
});

test('switches the site off, and on again', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: { host: 'a.example' } });
  await switchSite('b.example', false);
  give('switch-site', { id: 7 });
  await vi.waitFor(async () => expect(await sitesOff.read()).toEqual(['a.example', 'b.example']));
  give('switch-site', { id: 7 });
  await vi.waitFor(async () => expect(await sitesOff.read()).toEqual(['b.example']));
});
