/** The same pages in several browsers, each with another extension. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../scripts/browser/launch.ts';
import { servePages } from '../../scripts/browser/server.ts';
import type { Browser } from '../../scripts/browser/types.ts';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { buildExtension, buildPacks } from '../../scripts/extension.ts';

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

/**
 * Gives `use` a Chromium with each of these extensions, folders or null for none, and the origin of a server of `pages`, by
 * their paths; all of it is gone afterwards.
 */
export async function inBrowsers<Result>(
  extensions: readonly (string | null)[],
  pages: Readonly<Record<string, { html: string }>>,
  use: (browsers: Browser[], origin: string) => Promise<Result>,
): Promise<Result> {
  const { chromium: program } = ensureBrowsers(['chromium']);
  const server = await servePages((path) => pages[path]?.html ?? null);
  const profiles: string[] = [];
  const browsers: Browser[] = [];
  try {
    for (const extension of extensions) {
      const profile = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
      profiles.push(profile);
      browsers.push(await launch('chromium', { extension, program, profile, headless: true, colorScheme: 'light' }));
    }
    return await use(browsers, server.origin);
  } finally {
    for (const browser of browsers) await browser.close();
    await server.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Builds the extension for tests, and gives its folder. */
export async function buildForTests(): Promise<string> {
  await buildPacks();
  return buildExtension('chrome', 'e2e');
}

/** Chromium without an extension, with one that does nothing, and with a test build of ours. */
export type ThreeBrowsers = [without: Browser, empty: Browser, ours: Browser];

/** The same pages in three browsers, so that what an extension adds can be told from what any would: see `inBrowsers`. */
export async function inThreeBrowsers<Result>(
  pages: Readonly<Record<string, { html: string }>>,
  use: (browsers: ThreeBrowsers, origin: string) => Promise<Result>,
): Promise<Result> {
  const ours = await buildForTests();
  const nothing = emptyExtension();
  try {
    return await inBrowsers([null, nothing, ours], pages, (browsers, origin) => use(browsers as ThreeBrowsers, origin));
  } finally {
    rmSync(nothing, { recursive: true });
  }
}
