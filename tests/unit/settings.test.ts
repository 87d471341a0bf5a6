import { fakeBrowser } from '../helpers/extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { packsOff, sitesOff, switchPack, switchSite } from '../../lib/settings.ts';
import { sitesOffKey } from '../../lib/sites-off.ts';

beforeEach(() => fakeBrowser.reset());

describe.each([
  ['site', sitesOff, switchSite, sitesOffKey],
  ['pack', packsOff, switchPack, 'packs-off'],
] as const)('a %s', (_, list, turn, key) => {
  test('is off once, and on again', async () => {
    expect(await list.read()).toEqual([]);
    await turn('b', false);
    await turn('a', false);
    await turn('b', false);
    expect(await list.read()).toEqual(['a', 'b']);
    await turn('b', true);
    await turn('c', true);
    expect(await list.read()).toEqual(['a']);
  });

  test.each([['text'], [{}], [7], [[1, 'a', null]]])('is not harmed by a damaged list: %j', async (stored) => {
    await fakeBrowser.storage.local.set({ [key]: stored });
    await turn('a', false);
    expect(await list.read()).toEqual(['a']);
  });
});
