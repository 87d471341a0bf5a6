import { fakeBrowser } from '../helpers/extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { readSitesOff, switchSite } from '../../lib/settings.ts';
import { sitesOffKey } from '../../lib/sites-off.ts';

beforeEach(() => fakeBrowser.reset());

test('a site is off once, and on again', async () => {
  expect(await readSitesOff()).toEqual([]);
  await switchSite('b.example', false);
  await switchSite('a.example', false);
  await switchSite('b.example', false);
  expect(await readSitesOff()).toEqual(['a.example', 'b.example']);
  await switchSite('b.example', true);
  await switchSite('c.example', true);
  expect(await readSitesOff()).toEqual(['a.example']);
});

test.each([['text'], [{}], [7], [[1, 'a.example', null]]])('a damaged list does no harm: %j', async (stored) => {
  await fakeBrowser.storage.local.set({ [sitesOffKey]: stored });
  await switchSite('a.example', false);
  expect(await readSitesOff()).toEqual(['a.example']);
});
