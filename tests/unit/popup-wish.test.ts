import { fakeBrowser } from '../helpers/extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { leaveWish, takeWishes } from '../../lib/popup-wish.ts';

beforeEach(() => fakeBrowser.reset());

const wish = { name: 'ask', tab: 3, text: 'a bridge' } as const;

test('a wish left before the popup opened is handed over once', async () => {
  await leaveWish(wish);
  const onWish = vi.fn();
  takeWishes(onWish, new AbortController().signal);
  await vi.waitFor(() => expect(onWish).toHaveBeenCalledExactlyOnceWith(wish));
  const later = vi.fn();
  takeWishes(later, new AbortController().signal);
  await fakeBrowser.storage.session.get('popup-wish');
  expect(later).not.toHaveBeenCalled();
});

test('a wish that comes while the popup is open is handed over too, until it closes', async () => {
  const onWish = vi.fn();
  const life = new AbortController();
  takeWishes(onWish, life.signal);
  await leaveWish({ name: 'saved' });
  await vi.waitFor(() => expect(onWish).toHaveBeenCalledExactlyOnceWith({ name: 'saved' }));
  life.abort();
  await leaveWish(wish);
  expect(onWish).toHaveBeenCalledOnce();
});

test.each([[undefined], ['ask'], [{ name: 'ask' }], [{ name: 'ask', tab: 'x', text: '' }]])(
  'whatever else lies there is no wish: %j',
  async (stored) => {
    await fakeBrowser.storage.session.set({ 'popup-wish': stored });
    const onWish = vi.fn();
    takeWishes(onWish, new AbortController().signal);
    await fakeBrowser.storage.session.get('popup-wish');
    expect(onWish).not.toHaveBeenCalled();
  },
);
