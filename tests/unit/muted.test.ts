import { fakeBrowser } from '../helpers/extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { isMuted, muteClaim, muted, mutePack, parseMuted } from '../../lib/muted.ts';

const claim = { pack: 'p', claim: 'c', question: 'How long?' };
const card = (pack: string, id: string) => ({ pack: { id: pack }, claim: { id } });
beforeEach(() => fakeBrowser.reset());

test('mutes one claim of one pack, once, and lets it be heard again', async () => {
  await muteClaim(claim, true);
  await muteClaim({ ...claim, question: 'How long was it?' }, true);
  const now = await muted.read();
  expect(now.claims).toEqual([{ ...claim, question: 'How long was it?' }]);
  expect([card('p', 'c'), card('p', 'd'), card('q', 'c')].map((each) => isMuted(now, each))).toEqual([
    true,
    false,
    false,
  ]);
  await muteClaim(claim, false);
  expect(isMuted(await muted.read(), card('p', 'c'))).toBe(false);
});

test('mutes all claims of a pack, beside what is muted already', async () => {
  await muteClaim(claim, true);
  await mutePack({ id: 'q', title: 'Q' }, true);
  expect(isMuted(await muted.read(), card('q', 'x'))).toBe(true);
  await mutePack({ id: 'q', title: 'Q' }, false);
  expect(await muted.read()).toEqual({ claims: [claim], packs: [] });
});

test.each([
  null,
  'all',
  [],
  { claims: 'all', packs: [null, 3, { id: 'p' }] },
  { claims: [{ pack: 'p', claim: 1, question: 'q' }] },
])('mutes nothing for %j', (stored) => {
  expect(parseMuted(stored)).toEqual({ claims: [], packs: [] });
});
