/** Drives Firefox through WebDriver BiDi: the only supported way to install an add-on into a plain Firefox. */
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { setTimeout as sleep } from 'node:timers/promises';
import { NOBODY, VIEWPORT, type Browser, type LaunchOptions, type Tab } from './types.ts';

/** Any UUID will do; fixed, so that the addresses of the extension's pages are known. */
const HOST = '5b3e9a52-6f0d-4c8e-9a41-7d2b1f0c8e63';
const ADDON_ID = 'variorum@variorum.example';

/** Starts Firefox and installs the extension as a temporary add-on that keeps its data from start to start. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    userDataDir: options.profile,
    headless: options.headless,
    defaultViewport: VIEWPORT,
    // Without it Firefox 153 and newer refuse to open an extension's pages by remote control.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: HOST }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      // Firefox looks up its own servers past the proxy: every name is this machine.
      'network.dns.forceResolve': '127.0.0.1',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxy ?? NOBODY,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxy ?? NOBODY,
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return {
    name: 'firefox',
    background: null,
    extensionUrl(path) {
      if (!options.extension) throw new Error('no extension is loaded');
      return `moz-extension://${HOST}/${path}`;
    },
    newTab: async () => tab(await browser.newPage()),
    close: () => browser.close(),
  };
}

function tab(page: Page): Tab {
  return {
    open: async (url) => {
      if (url.startsWith('moz-extension:')) await openExtensionPage(page, url);
      else await page.goto(url);
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    inject: async (source) => void (await page.evaluate(`${source};undefined`)),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => press(page, key),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Puppeteer never hears that an extension page has loaded, so its promise is left alone and the page is asked. */
async function openExtensionPage(page: Page, url: string): Promise<void> {
  page.goto(url).catch(() => {});
  for (let attempt = 0; attempt < 100; attempt++) {
    await sleep(50);
    const state = await page.evaluate(() => [location.href, document.readyState]).catch(() => null);
    if (state?.[0]?.startsWith(url) && state[1] === 'complete') return;
  }
  throw new Error(`${url} did not load`);
}

async function press(page: Page, combination: string): Promise<void> {
  const keys = combination.split('+') as KeyInput[];
  const last = keys.pop()!;
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}
