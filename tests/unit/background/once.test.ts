import { expect, test, vi } from 'vitest';
import { once } from '../../../entrypoints/background/once.ts';

test('R12 makes one thing for all who ask while it is being made, and after', async () => {
  const make = vi.fn(async () => ({}));
  const get = once(make);
  const [a, b] = await Promise.all([get(), get()]);
  expect(a).toBe(b);
  expect(await get()).toBe(a);
  expect(make).toHaveBeenCalledOnce();
});

test('R12 answers in the order of the questions', async () => {
  const order: number[] = [];
  const get = once(() => new Promise((resolve) => setTimeout(resolve, 5)));
  await Promise.all(
    [1, 2, 3, 4].map(async (each) => {
      await get();
      order.push(each);
    }),
  );
  expect(order).toEqual([1, 2, 3, 4]);
});

test('R12 tries again after a failure', async () => {
  const make = vi.fn(async () => 'made');
  make.mockRejectedValueOnce(new Error('no disk'));
  const get = once(make);
  await expect(get()).rejects.toThrow('no disk');
  expect(await get()).toBe('made');
});
