import { beforeEach, expect, it, vi } from 'vitest';
import type { SaveNoteRequest } from '../../../lib/messages/types.ts';
import { dismiss, type Dismissal } from '../../../lib/page/dismiss.ts';
import { makeCard } from '../../helpers/card.ts';
import { createPlainWishes } from '../../helpers/page-state.ts';

const card = makeCard();
const mention = { id: 'the-id', pack: 'bridge-pack' } as SaveNoteRequest;
const settle = vi.fn(async () => undefined);
let answer: unknown;
const send = vi.fn(async (_name: string, _input: unknown) => answer);
let wishes: ReturnType<typeof createPlainWishes>['book'];
const run = (what: Dismissal, request: SaveNoteRequest | null = mention) =>
  dismiss(card, what, { send: send as never, wishes, request: () => request, settle });

beforeEach(() => {
  vi.clearAllMocks();
  answer = { ok: true, value: null };
  wishes = createPlainWishes().book;
});

it('keeps a case, and takes it back', async () => {
  const result = await run('case');
  expect(send).toHaveBeenCalledExactlyOnceWith('not-about-this', mention);
  expect(settle).toHaveBeenCalledTimes(1);
  if ('undo' in result) await result.undo();
  expect(send).toHaveBeenLastCalledWith('about-this', { id: 'the-id' });
  expect(settle).toHaveBeenCalledTimes(2);
});

it.each([
  ['claim', 'muteClaim', { pack: 'bridge-pack', claim: 'bridge-length', question: 'How long is the bridge?' }],
  ['pack', 'mutePack', { id: 'bridge-pack', title: 'Bridges' }],
] as const)('mutes a %s, and undoes it', async (what, name, entry) => {
  const result = await run(what);
  expect(wishes[name]).toHaveBeenLastCalledWith(entry, true);
  if ('undo' in result) await result.undo();
  expect(wishes[name]).toHaveBeenLastCalledWith(entry, false);
  expect(settle.mock.calls).toEqual([[what], [what]]);
  expect(send).not.toHaveBeenCalled();
});

it('switches the site off, and on again', async () => {
  const result = await run('site');
  if ('undo' in result) await result.undo();
  expect(vi.mocked(wishes.muteSite).mock.calls).toEqual([[true], [false]]);
});

it('says why it could not', async () => {
  answer = { ok: false, error: { code: 'quota' } };
  expect(await run('case')).toEqual({ code: 'quota' });
  expect(await run('case', null)).toEqual({ code: 'not-found' });
  vi.mocked(wishes.muteClaim).mockRejectedValueOnce(new Error('gone'));
  expect(await run('claim')).toEqual({ code: 'failed' });
  expect(settle).not.toHaveBeenCalled();
});
