import { fakeBrowser } from '../helpers/extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { switchSite } from '../../lib/settings.ts';
import { isSiteOff, readSiteOff, sitesOffKey, watchSiteOff } from '../../lib/sites-off.ts';

beforeEach(() => fakeBrowser.reset());

test('reads what the settings wrote', async () => {
  expect(await readSiteOff('a.example')).toBe(false);
  await switchSite('a.example', false);
  expect(await readSiteOff('a.example')).toBe(true);
  expect(await readSiteOff('www.a.example')).toBe(false);
});

test.each([undefined, null, 'a.example', { 'a.example': true }])('takes %j for a list without entries', (stored) => {
  expect(isSiteOff(stored, 'a.example')).toBe(false);
});

test('follows the switch until it is told to stop', async () => {
  const onChange = vi.fn();
  const controller = new AbortController();
  watchSiteOff('a.example', onChange, controller.signal);
  await fakeBrowser.storage.local.set({ other: 1 });
  await fakeBrowser.storage.local.set({ [sitesOffKey]: ['a.example'] });
  await fakeBrowser.storage.local.set({ [sitesOffKey]: [] });
  controller.abort();
  await fakeBrowser.storage.local.set({ [sitesOffKey]: ['a.example'] });
  expect(onChange.mock.calls).toEqual([[true], [false]]);
});
