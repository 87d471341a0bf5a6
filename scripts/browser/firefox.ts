/** Drives Firefox through WebDriver BiDi: the only supported way to install an add-on into a plain Firefox. */
import puppeteer, { type Browser as Puppet, type KeyInput, type Page } from 'puppeteer-core';
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
      // No driver can answer the browser's own question.
      'extensions.webextOptionalPermissionPrompts': false,
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
    async newPrivateTab() {
      await runInWindow(browser, OPEN_PRIVATE_WINDOW);
      const opened = await browser.waitForTarget((target) => target.url() === PRIVATE_START);
      return tab((await opened.page())!);
    },
    install: (folder) => browser.installExtension(folder),
    uninstall: (id) => browser.uninstallExtension(id),
    enable: (id, isOn) => manage(browser, id, `await addon.${isOn ? 'enable' : 'disable'}()`),
    allowPrivate: (id) =>
      manage(
        browser,
        id,
        `if (!(addon.permissions & AddonManager.PERM_CAN_CHANGE_PRIVATEBROWSING_ACCESS)) return false;
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const permissions = ['internal:privateBrowsingAllowed'];
        await ExtensionPermissions.add(addon.id, { permissions, origins: [] });
        await addon.reload();
        return true;`,
      ),
    recordFaults: () => Promise.resolve(() => Promise.resolve([])),
    close: () => browser.close(),
  };
}

const PRIVATE_START = 'about:privatebrowsing';

/** Resolves once the window's own first page is there: that one's loading ends the driver's, should it be begun before. */
const OPEN_PRIVATE_WINDOW = `(async () => {
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  const opened = await BrowserWindowTracker.promiseOpenWindow({ private: true });
  const { selectedBrowser } = opened.gBrowser;
  while (selectedBrowser.currentURI.spec !== '${PRIVATE_START}' || selectedBrowser.webProgress.isLoadingDocument)
    await new Promise((resolve) => opened.setTimeout(resolve, 20));
})()`;

interface Remote {
  connection: { send(method: string, parameters: object): Promise<{ result: never }> };
}

/** Runs source text in the browser's own window: what a person does in its menus has no command. */
async function runInWindow<Result>(browser: Puppet, source: string): Promise<Result> {
  const { connection } = browser as unknown as Remote;
  const tree: { contexts: { context: string }[] } = (
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  ).result;
  const answer: { result: { value: Result }; exceptionDetails?: { text: string } } = (
    await connection.send('script.evaluate', {
      expression: source,
      target: { context: tree.contexts[0]!.context },
      awaitPromise: true,
    })
  ).result;
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/** Does something to an installed extension, as `addon`. */
function manage<Result>(browser: Puppet, id: string, source: string): Promise<Result> {
  return runInWindow(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${id}');
      ${source}
    })()`,
  );
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
    showPrint: () =>
      runInWindow(page.browser(), `void (gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print')`),
    async hearFaults() {
      const heard: string[] = [];
      page.on('pageerror', (error) =>
        heard.push(error instanceof Error ? `${error.message} ${error.stack}` : String(error)),
      );
      page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
      return heard;
    },
    memory: () => Promise.resolve(null),
    cost: () => Promise.reject(new Error('Firefox does not tell what a page takes')),
    trace: () => Promise.reject(new Error('Firefox has no tracing')),
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
