import { defineConfig } from 'vitest/config';

/** Unit and property tests; the browser tests have a configuration of their own in tests/e2e. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/{unit,property,repo}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // A bound for what hangs, not for what is slow: a loaded machine takes ten times as long.
    testTimeout: 60_000,
    sequence: { shuffle: { tests: true } },
  },
});
