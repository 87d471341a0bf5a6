import { fakeBrowser } from '../helpers/extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { sitesOff, switchSite } from '../../lib/settings.ts';
import { readSiteOff, sitesOffKey, watchSiteOff, writeSiteOff } from '../../lib/sites-off.ts';

beforeEach(() => fakeBrowser.reset());

test('reads what the settings wrote', async () => {
  expect(await readSiteOff('a.example')).toBe(false);
  await switchSite('a.example', false);
  expect(await readSiteOff('a.example')).toBe(true);
  expect(await readSiteOff('www.a.example')).toBe(false);
});

test.each([undefined, null, 'a.example', { 'a.example': true }])(
  'takes %j for a list without entries',
  async (stored) => {
    await fakeBrowser.storage.local.set({ [sitesOffKey]: stored });
    expect(await readSiteOff('a.example')).toBe(false);
  },
);

test('writes what the settings read', async () => {
  await writeSiteOff('b.example', true);
  await writeSiteOff('a.example', true);
  expect(await sitesOff.read()).toEqual(['a.example', 'b.example']);
  await writeSiteOff('b.example', false);
  expect(await sitesOff.read()).toEqual(['a.example']);
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
