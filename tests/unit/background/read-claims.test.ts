import { fakeBrowser } from '../../helpers/extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { createReadClaims } from '../../../entrypoints/background/read-claims.ts';

const claim = { pack: 'p', claim: 'c' };
beforeEach(() => fakeBrowser.reset());

test('remembers claims by tab, each once, as long as the tab is there', async () => {
  const read = createReadClaims();
  await read.add(1, claim);
  await read.add(1, { ...claim });
  await read.add(1, { ...claim, claim: 'd' });
  await read.add(null, claim);
  // The worker sleeps and wakes.
  const later = createReadClaims();
  expect(await later.of(1)).toEqual([claim, { ...claim, claim: 'd' }]);
  expect(await later.of(2)).toEqual([]);
  expect(await later.of(null)).toEqual([]);
  await later.forget(1);
  expect(await later.of(1)).toEqual([]);
});

test('forgets the oldest of very many', async () => {
  const read = createReadClaims();
  for (let i = 0; i < 510; i++) await read.add(1, { pack: 'p', claim: `c${i}` });
  const known = await read.of(1);
  expect([known.length, known[0]?.claim, known.at(-1)?.claim]).toEqual([500, 'c10', 'c509']);
});
