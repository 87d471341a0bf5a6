/**
 * `npm run gallery`: every component in every state as pictures in `artifacts/gallery`, in both themes, both directions
 * and two widths, for people to look through; `-- --serve` shows the page instead. Development only.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, until } from './browser/launch.ts';
import { servePages } from './browser/server.ts';
import { ensureBrowsers } from './browsers.ts';
import { prepareTypes } from './extension.ts';
import { bundleGallery, galleryPage } from './gallery/build.ts';
import { root } from './run.ts';

/** One language for each direction of writing. */
const LOCALES = ['en', 'ar'].filter((locale) => existsSync(join(root, 'lib/locales', `${locale}.yml`)));
const WIDTHS = [1100, 360];
const SURFACES = ['marks', 'card', 'popup', 'notes', 'options', 'story'];

const { values } = parseArgs({ options: { serve: { type: 'boolean', default: false } } });
await prepareTypes();
const code = await bundleGallery();
const pages = new Map<string, string>();
for (const locale of LOCALES) pages.set(`/${locale}`, await galleryPage(code, locale));
const server = await servePages((path) => pages.get(path) ?? null);

async function picture(folder: string): Promise<number> {
  let count = 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    const profile = mkdtempSync(join(tmpdir(), 'variorum-gallery-'));
    const { chromium: program } = ensureBrowsers(['chromium']);
    const browser = await launch('chromium', { extension: null, program, profile, headless: true, colorScheme });
    const tab = await browser.newTab();
    for (const locale of LOCALES)
      for (const width of WIDTHS)
        for (const surface of SURFACES) {
          await tab.resize(width, 800);
          await tab.open(`${server.origin}/${locale}?surface=${surface}`);
          await until(`the ${surface}`, () => tab.evaluate(() => document.querySelector('figure') !== null, null));
          const height = await tab.evaluate(() => document.documentElement.scrollHeight, null);
          await tab.resize(width, Math.min(height, 16_000));
          await tab.screenshot(join(folder, `${surface}-${locale}-${colorScheme}-${width}.png`));
          count++;
        }
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return count;
}

if (values.serve) {
  console.log(LOCALES.map((locale) => `${server.origin}/${locale}`).join('\n'));
} else {
  const folder = join(root, 'artifacts/gallery');
  mkdirSync(folder, { recursive: true });
  console.log(`${await picture(folder)} pictures in artifacts/gallery`);
  await server.close();
}
