import { fakeBrowser } from '../helpers/extension.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { isAccessMissing, sites } from '../../lib/site-access.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [true, true, false],
  [true, false, true],
  // Chromium asks at the installation, and not at all of unpacked extensions.
  [false, false, false],
])('R11 Firefox: %s, granted: %s, missing: %s', async (isFirefox, isGranted, isMissing) => {
  vi.stubEnv('FIREFOX', isFirefox ? 'true' : '');
  const contains = vi.fn(async () => isGranted);
  Object.assign(fakeBrowser, { permissions: { contains } });
  expect(await isAccessMissing()).toBe(isMissing);
  if (isFirefox) expect(contains).toHaveBeenCalledExactlyOnceWith(sites);
});
