/** Drives Chromium through Playwright: the only way it loads an unpacked extension headless. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import {
  NOBODY,
  VIEWPORT,
  type Background,
  type Browser,
  type LaunchOptions,
  type Memory,
  type Tab,
  type TraceEvent,
} from './types.ts';

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
      `--proxy-server=http://127.0.0.1:${options.proxy ?? NOBODY}`,
      ...(extension ? [`--load-extension=${extension}`] : []),
    ],
  });
  const id = extension ? await extensionId(context) : null;
  const browser = context.browser()!;
  const session = await browser.newBrowserCDPSession();
  return {
    name: 'chromium',
    background: id === null ? null : await watchBackground(context, session),
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
    async recordFaults() {
      const of = { extensionId: id!, errorCollection: true };
      await onExtensionsPage(context, (page) =>
        page.evaluate(
          (update) =>
            (globalThis as unknown as { chrome: Managing }).chrome.developerPrivate.updateExtensionConfiguration(
              update,
            ),
          of,
        ),
      );
      return () =>
        onExtensionsPage(context, (page) =>
          page.evaluate(async (own) => {
            const { developerPrivate } = (globalThis as unknown as { chrome: Managing }).chrome;
            const { runtimeErrors } = await developerPrivate.getExtensionInfo(own);
            return runtimeErrors.map(({ message, source }) => `${message} (${source})`);
          }, of.extensionId),
        );
    },
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
async function watchBackground(context: BrowserContext, browser: CDPSession): Promise<Background> {
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
    memory: () => workerMemory(browser),
  };
}

/** What the browser's own page about extensions can do. */
interface Managing {
  management: { setEnabled(id: string, isOn: boolean): Promise<void> };
  developerPrivate: {
    updateExtensionConfiguration(update: {
      extensionId: string;
      incognitoAccess?: boolean;
      errorCollection?: boolean;
    }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      incognitoAccess: { isEnabled: boolean; isActive: boolean };
      runtimeErrors: { message: string; source: string }[];
    }>;
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
    async cost(run) {
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const read = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return (wanted: string) => 1000 * metrics.find(({ name }) => name === wanted)!.value;
      };
      const before = await read();
      await run();
      const after = await read();
      await session.detach();
      const taken = (name: string) => after(name) - before(name);
      return { all: taken('TaskDuration'), script: taken('ScriptDuration') };
    },
    async trace(run) {
      const browser = page.context().browser()!;
      await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
      await run();
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
      return traceEvents;
    },
    hearFaults: () => hearFaults(page),
    async memory() {
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const usage = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return memoryOf(usage);
    },
    close: () => page.close(),
  };
}

interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize: number;
  backingStorageSize: number;
}

const memoryOf = ({ usedSize, embedderHeapUsedSize, backingStorageSize }: HeapUsage): Memory => ({
  heap: usedSize,
  nodes: embedderHeapUsedSize,
  buffers: backingStorageSize,
});

/** The service worker is no page: it is spoken to through the browser. */
async function workerMemory(browser: CDPSession): Promise<Memory> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  if (!worker) throw new Error('the background is not awake');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const ask = (id: number, method: string): Promise<HeapUsage> =>
    new Promise((resolve) => {
      const hear = ({ message }: { message: string }): void => {
        const answer = JSON.parse(message) as { id: number; result: HeapUsage };
        if (answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result);
      };
      browser.on('Target.receivedMessageFromTarget', hear);
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const usage = await ask(2, 'Runtime.getHeapUsage');
  await browser.send('Target.detachFromTarget', { sessionId });
  return memoryOf(usage);
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
