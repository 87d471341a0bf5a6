import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildEngine } from '../helpers/engine-bundle.ts';

/** Bytes, minified and gzipped. */
const BUDGET = 60_000;

it('keeps the engine within its budget', async () => {
  const { code } = await buildEngine();
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
});
