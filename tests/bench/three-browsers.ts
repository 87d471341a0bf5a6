/** The same pages in three browsers, so that what an extension adds can be told from what any would. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../scripts/browser/launch.ts';
import { servePages } from '../../scripts/browser/server.ts';
import type { Browser } from '../../scripts/browser/types.ts';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { buildExtension, buildPacks, outputFolder } from '../../scripts/extension.ts';

/** An extension whose content script does nothing, as a folder: what any extension costs that has one. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1.0.0',
    permissions: ['storage'],
    background: { service_worker: 'nothing.js' },
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['nothing.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'nothing.js'), 'void 0;');
  return folder;
}

/** Chromium without an extension, with one that does nothing, and with a test build of ours. */
export type ThreeBrowsers = [without: Browser, empty: Browser, ours: Browser];

/** Gives `use` the browsers and the origin of a server of `pages`, by their paths; all of it is gone afterwards. */
export async function inThreeBrowsers<Result>(
  pages: Readonly<Record<string, { html: string }>>,
  use: (browsers: ThreeBrowsers, origin: string) => Promise<Result>,
): Promise<Result> {
  await buildPacks();
  await buildExtension('chrome', 'e2e');
  const { chromium: program } = ensureBrowsers(['chromium']);
  const server = await servePages((path) => pages[path]?.html ?? null);
  const nothing = emptyExtension();
  const folders = [nothing];
  const browsers: Browser[] = [];
  try {
    for (const extension of [null, nothing, outputFolder('chrome', 'e2e')]) {
      const profile = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
      folders.push(profile);
      browsers.push(await launch('chromium', { extension, program, profile, headless: true, colorScheme: 'light' }));
    }
    return await use(browsers as ThreeBrowsers, server.origin);
  } finally {
    for (const browser of browsers) await browser.close();
    await server.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
