import { fakeBrowser } from '../helpers/extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { markSettings, parseMarkSettings } from '../../lib/mark-settings.ts';

beforeEach(() => fakeBrowser.reset());

test('everything is marked, once a badge, until the reader says otherwise', async () => {
  expect(await markSettings.read()).toEqual({ density: 'all', badges: 'first' });
  await markSettings.write({ density: 'off', badges: 'all' });
  expect(await markSettings.read()).toEqual({ density: 'off', badges: 'all' });
});

test.each([null, 'off', { density: 'loud', badges: 3 }, []])('takes %j for nothing said', (stored) => {
  expect(parseMarkSettings(stored)).toEqual({ density: 'all', badges: 'first' });
});
