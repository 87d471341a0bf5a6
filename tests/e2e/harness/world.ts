import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitForFirstPage } from '../../../scripts/browser/first-page.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import { serveOutside, type Outside } from '../../../scripts/browser/outside.ts';
import { servePages, type PageServer, type Served } from '../../../scripts/browser/server.ts';
import type { Browser, LaunchOptions, Tab } from '../../../scripts/browser/types.ts';
import { ensureBrowsers, type BrowserName } from '../../../scripts/browsers.ts';
import { outputFolder, type Mode } from '../../../scripts/extension.ts';

/** The browser that this run is about. */
export const browserName: BrowserName = process.env['VARIORUM_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** A browser with the extension, a server for the pages it opens, and a profile that lasts until the end. */
export interface World {
  browser: Browser;
  server: PageServer;
  /** What was asked of the rest of the world. */
  outside: Outside;
  /** Opens a page of the server in a new tab. */
  visit(path: string): Promise<Tab>;
  /** Opens a page of the extension in a new tab. */
  visitExtension(path: string): Promise<Tab>;
  /** Closes the tabs this world opened. */
  closeTabs(): Promise<void>;
  /** Ends the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Throws where anybody was asked for outside this machine. */
  end(): Promise<void>;
}

interface WorldOptions {
  /** HTML, or a whole answer, by path. */
  pages: Record<string, string | Served>;
  mode?: Mode;
  /** Folder of another build than that of the mode. */
  extension?: string;
  colorScheme?: LaunchOptions['colorScheme'];
  /** The pages themselves ask for what lies outside. */
  pagesAskOutside?: boolean;
}

/** Starts a world; `end` it in `afterAll`. */
export async function createWorld({
  pages,
  mode = 'e2e',
  extension,
  colorScheme = 'light',
  pagesAskOutside = false,
}: WorldOptions): Promise<World> {
  const outside = await serveOutside();
  const profile = mkdtempSync(join(tmpdir(), 'variorum-profile-'));
  const start = () =>
    launch(browserName, {
      extension: extension ?? outputFolder(browserName === 'chromium' ? 'chrome' : 'firefox', mode),
      program: ensureBrowsers([browserName])[browserName],
      profile,
      headless: true,
      colorScheme,
      proxy: outside.port,
    });
  const server = await servePages((path) => pages[path] ?? null);
  let tabs: Tab[] = [];
  const open = async (url: string): Promise<Tab> => {
    const tab = await world.browser.newTab();
    tabs.push(tab);
    await tab.open(url);
    return tab;
  };
  const world: World = {
    browser: await start(),
    server,
    outside,
    visit: (path) => open(server.origin + path),
    visitExtension: (path) => open(world.browser.extensionUrl(path)),
    async closeTabs() {
      for (const tab of tabs) await tab.close();
      tabs = [];
    },
    async restart() {
      tabs = [];
      await world.browser.close();
      world.browser = await start();
    },
    async end() {
      await world.browser.close();
      await server.close();
      await outside.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (outside.asked.length > 0 && !pagesAskOutside)
        throw new Error(`asked for outside this machine: ${[...new Set(outside.asked)].join(', ')}`);
    },
  };
  await waitForFirstPage(world.browser);
  return world;
}
