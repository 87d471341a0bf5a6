import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../scripts/browsers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-browsers-'));
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

it('takes the path that the environment gives', () => {
  vi.stubEnv('FIREFOX_PATH', '/opt/my-firefox');
  expect(findBrowser('firefox')).toBe('/opt/my-firefox');
});

it('finds a program in PATH before the usual places, and only one that can be run', () => {
  const program = join(folder, 'chromium');
  writeFileSync(program, '');
  vi.stubEnv('PATH', folder);
  chmodSync(program, 0o644);
  expect(findBrowser('chromium')).not.toBe(program);
  chmodSync(program, 0o755);
  expect(findBrowser('chromium')).toBe(program);
});
