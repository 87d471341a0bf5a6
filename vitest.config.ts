import { defineConfig } from 'vitest/config';

/** Unit and property tests; the browser tests have a configuration of their own in tests/e2e. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/{unit,property,repo}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    sequence: { shuffle: { tests: true } },
  },
});
