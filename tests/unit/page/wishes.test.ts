import { fakeBrowser } from '../../helpers/extension.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { markSettings } from '../../../lib/mark-settings.ts';
import { createWishBook } from '../../../lib/page/wishes.ts';
import { readSiteOff } from '../../../lib/sites-off.ts';

const book = createWishBook('news.example');
beforeEach(() => fakeBrowser.reset());

it('reads marks and what is muted', async () => {
  await book.mutePack({ id: 'p', title: 'P' }, true);
  expect(await book.read()).toEqual({
    marks: { density: 'all', badges: 'first' },
    muted: { claims: [], packs: [{ id: 'p', title: 'P' }] },
  });
});

it('tells of changes to either', async () => {
  const onChange = vi.fn();
  const life = new AbortController();
  book.watch(onChange, life.signal);
  await markSettings.write({ density: 'off', badges: 'first' });
  await book.muteClaim({ pack: 'p', claim: 'c', question: 'q' }, true);
  life.abort();
  await book.mutePack({ id: 'p', title: 'P' }, true);
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('switches its own site off and on', async () => {
  await book.muteSite(true);
  expect(await readSiteOff('news.example')).toBe(true);
  await book.muteSite(false);
  expect(await readSiteOff('news.example')).toBe(false);
});
