/** The same browser without the extension, and what a page is in it: the measure for a page that notices nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../../scripts/browser/launch.ts';
import { serveOutside } from '../../../scripts/browser/outside.ts';
import type { Tab } from '../../../scripts/browser/types.ts';
import { ensureBrowsers } from '../../../scripts/browsers.ts';
import { browserName } from './world.ts';

export interface BareBrowser {
  newTab(): Promise<Tab>;
  end(): Promise<void>;
}

/** Starts one; `end` it in `afterAll`. */
export async function launchBare(): Promise<BareBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'variorum-bare-'));
  const outside = await serveOutside();
  const program = ensureBrowsers([browserName])[browserName];
  const browser = await launch(browserName, {
    extension: null,
    program,
    profile,
    headless: true,
    colorScheme: 'light',
    proxy: outside.port,
  });
  return {
    newTab: () => browser.newTab(),
    async end() {
      await browser.close();
      await outside.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The document as it is, without the layer, and what the page's console heard, which the page keeps in `logged`. */
export const documentState = (page: Tab) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('variorum-layer')?.remove();
    return { html: copy.outerHTML, logged: (window as unknown as { logged: string[] }).logged };
  }, null);
