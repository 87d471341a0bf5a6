import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  Reflect.deleteProperty(Reflect.getPrototypeOf({}) ?? {}, 'browser');
});

test('is `browser` where the browser defined one', async () => {
  vi.stubGlobal('chrome', { name: 'chrome' });
  vi.stubGlobal('browser', { name: 'browser' });
  expect((await import('../../lib/browser.ts')).api).toEqual({ name: 'browser' });
});

test('is not what a page named so', async () => {
  vi.stubGlobal('chrome', { name: 'chrome' });
  // Named elements answer from the prototype of the global object.
  Reflect.set(Reflect.getPrototypeOf({}) ?? {}, 'browser', { runtime: { id: 'form' } });
  expect((await import('../../lib/browser.ts')).api).toEqual({ name: 'chrome' });
});
