/** After an installation a tab opens and comes to the front, which no other page should lose half-way, and pages get their gate. */
import { gateKey } from '../../lib/page/gate-table.ts';
import { until } from './launch.ts';
import type { Browser } from './types.ts';

/** Waits until that tab is there, and the gate without which no page is read. */
export async function waitForFirstPage(browser: Browser): Promise<void> {
  const tab = await browser.newTab();
  await tab.open(browser.extensionUrl('options.html'));
  await until('the first page and the gate', () =>
    tab.evaluate(async (key) => {
      interface Api {
        extension: { getViews(filter: object): Window[] };
        storage: { local: { get(key: string): Promise<object> } };
      }
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      const { extension, storage } = (own ?? chrome)!;
      const views = extension.getViews({ type: 'tab' });
      if (!views.some(({ location }) => location.pathname === '/welcome.html')) return false;
      return key in (await storage.local.get(key));
    }, gateKey),
  );
  await tab.close();
}
