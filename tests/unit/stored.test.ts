import { fakeBrowser } from '../helpers/extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { defineStored } from '../../lib/stored.ts';

const size = defineStored('size', (stored) => (typeof stored === 'number' ? stored : 1));
beforeEach(() => fakeBrowser.reset());

test('is as parsed, whatever lies in storage', async () => {
  expect(await size.read()).toBe(1);
  await size.write(2);
  expect(await size.read()).toBe(2);
  await fakeBrowser.storage.local.set({ size: 'large' });
  expect(await size.read()).toBe(1);
});

test('tells of every change of its own until it is told to stop', async () => {
  const onChange = vi.fn();
  const life = new AbortController();
  size.watch(onChange, life.signal);
  await fakeBrowser.storage.local.set({ other: 5 });
  await size.write(3);
  await fakeBrowser.storage.local.remove('size');
  life.abort();
  await size.write(4);
  expect(onChange.mock.calls).toEqual([[3], [1]]);
});

test('asks the browser once for what is wanted in one turn', async () => {
  await fakeBrowser.storage.local.set({ size: 2, colour: 'red' });
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  const [size, colour, none] = ['size', 'colour', 'none'].map((key) => defineStored(key, (stored) => stored));
  expect(await Promise.all([size!.read(), colour!.read(), none!.read()])).toEqual([2, 'red', undefined]);
  expect(get.mock.calls).toEqual([[['size', 'colour', 'none']]]);
  expect(await size!.read()).toBe(2);
  expect(get).toHaveBeenCalledTimes(2);
});

test('tells everybody who asked where storage does not answer, and asks again', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
  const all = ['size', 'colour'].map((key) => defineStored(key, (stored) => stored).read());
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await defineStored('size', (stored) => stored ?? 'none').read()).toBe('none');
});
