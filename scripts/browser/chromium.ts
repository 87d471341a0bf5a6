/** Drives Chromium through Playwright: the only way it loads an unpacked extension headless. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { VIEWPORT, type Background, type Browser, type LaunchOptions, type Tab } from './types.ts';

/** Starts Chromium with the extension and waits until its service worker tells the extension's id. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { extension, headless, profile } = options;
  allowUnpacked(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.program,
    // Playwright's own headless switch turns extensions off.
    headless: false,
    viewport: VIEWPORT,
    colorScheme: options.colorScheme,
    // Readers' pages come back out of the cache, so those of tests do.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      // Containers give /dev/shm 64 MB, too little for a page.
      '--disable-dev-shm-usage',
      // Lets the developer tools' protocol install and uninstall.
      '--enable-unsafe-extension-debugging',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(extension ? [`--load-extension=${extension}`] : []),
    ],
  });
  const id = extension ? await extensionId(context) : null;
  const browser = context.browser()!;
  const session = await browser.newBrowserCDPSession();
  return {
    name: 'chromium',
    background: id === null ? null : await watchBackground(context),
    extensionUrl(path) {
      if (id === null) throw new Error('no extension is loaded');
      return `chrome-extension://${id}/${path}`;
    },
    newTab: async () => tab(await context.newPage()),
    newPrivateTab: async () => tab(await (await browser.newContext({ viewport: VIEWPORT })).newPage()),
    install: async (folder) => (await session.send('Extensions.loadUnpacked', { path: folder })).id,
    uninstall: async (uninstalled) => void (await session.send('Extensions.uninstall', { id: uninstalled })),
    enable: (switched, isOn) =>
      onExtensionsPage(context, (page) =>
        page.evaluate(
          (of) => (globalThis as unknown as { chrome: Managing }).chrome.management.setEnabled(of.id, of.isOn),
          { id: switched, isOn },
        ),
      ),
    allowPrivate: (allowed) =>
      onExtensionsPage(context, (page) =>
        page.evaluate(async (extensionId) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: Managing }).chrome;
          await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
          const { incognitoAccess } = await developerPrivate.getExtensionInfo(extensionId);
          return incognitoAccess.isEnabled;
        }, allowed),
      ),
    close: () => context.close(),
  };
}

/** Out of developer mode Chromium switches an unpacked extension off as soon as it is reloaded. */
function allowUnpacked(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return new URL(worker.url()).host;
}

/** Follows the state of the service worker, by the protocol of the developer tools. */
async function watchBackground(context: BrowserContext): Promise<Background> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const states = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions)
      if (scriptURL.startsWith('chrome-extension:')) states.set(versionId, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  const isAwake = (): boolean => [...states.values()].some((state) => state !== 'stopped');
  return {
    isAwake,
    async stop() {
      await session.send('ServiceWorker.stopAllWorkers');
      while (isAwake()) await sleep(50);
    },
  };
}

/** What the browser's own page about extensions can do. */
interface Managing {
  management: { setEnabled(id: string, isOn: boolean): Promise<void> };
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ incognitoAccess: { isEnabled: boolean; isActive: boolean } }>;
  };
}

async function onExtensionsPage<Result>(
  context: BrowserContext,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

function tab(page: Page): Tab {
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    inject: async (source) => void (await page.evaluate(`${source};undefined`)),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    bringToFront: () => page.bringToFront(),
    showPrint: () => page.emulateMedia({ media: 'print' }),
    hearFaults: () => hearFaults(page),
    close: () => page.close(),
  };
}

async function hearFaults(page: Page): Promise<string[]> {
  const heard: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    heard.push(`${text} ${exception?.description ?? ''}`),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') heard.push(args.map(({ value }) => String(value)).join(' '));
  });
  session.on('Log.entryAdded', ({ entry: { level, text } }) => level === 'error' && heard.push(text));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  // What had been said before comes along.
  heard.length = 0;
  return heard;
}
