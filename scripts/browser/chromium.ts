/** Drives Chromium through Playwright: the only way it loads an unpacked extension headless. */
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { NOBODY, VIEWPORT, type Background, type Browser, type LaunchOptions, type Tab } from './types.ts';

/** Starts Chromium with the extension and waits until its service worker tells the extension's id. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { extension, headless } = options;
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.program,
    // Playwright's own headless switch turns extensions off.
    headless: false,
    viewport: VIEWPORT,
    colorScheme: options.colorScheme,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      // Containers give /dev/shm 64 MB, too little for a page.
      '--disable-dev-shm-usage',
      `--proxy-server=http://127.0.0.1:${options.proxy ?? NOBODY}`,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  const id = extension ? await extensionId(context) : null;
  return {
    name: 'chromium',
    background: id === null ? null : await watchBackground(context),
    extensionUrl(path) {
      if (id === null) throw new Error('no extension is loaded');
      return `chrome-extension://${id}/${path}`;
    },
    newTab: async () => tab(await context.newPage()),
    close: () => context.close(),
  };
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
    close: () => page.close(),
  };
}
