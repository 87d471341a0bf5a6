import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/extension.ts';
import { fixturePage } from './harness/fixtures.ts';
import { waitForMark } from '../../scripts/browser/marks.ts';
import { browserName, createWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({ mode: 'production', pages: { '/article': fixturePage('demo-article.html') } });
});
afterAll(() => world?.end());

it('S6 keeps its layer closed to the page', async () => {
  const page = await world.visit('/article');
  await waitForMark(page, 'two and a half hours');
  const seen = await page.evaluate(() => {
    const layer = document.querySelector('variorum-layer');
    return { isThere: layer !== null, root: layer?.shadowRoot ?? null };
  }, null);
  expect(seen).toEqual({ isThere: true, root: null });
});

it('S17 gives pages no file of the extension', async () => {
  const page = await world.visit('/article');
  const isLoaded = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    world.browser.extensionUrl('popup.html'),
  );
  expect(isLoaded).toBe(false);
});

it('S19 asks for no more than it needs', () => {
  const folder = outputFolder(browserName === 'chromium' ? 'chrome' : 'firefox', 'production');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const own =
    browserName === 'chromium' ? { minimum_chrome_version: '127' } : { browser_specific_settings: expect.any(Object) };
  expect(manifest).toMatchObject({
    permissions: ['storage', 'unlimitedStorage', 'contextMenus'],
    incognito: 'not_allowed',
    ...own,
  });
  const known = [
    'manifest_version',
    'name',
    'description',
    'version',
    'icons',
    'default_locale',
    'permissions',
    'incognito',
    'content_security_policy',
    'action',
    'options_ui',
    'background',
    'content_scripts',
    'commands',
    ...Object.keys(own),
  ];
  expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
  expect(manifest['content_scripts']).toHaveLength(1);
});
