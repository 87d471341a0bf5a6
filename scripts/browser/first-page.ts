/** The tab that opens after an installation comes to the front, which no other page should lose half-way. */
import { until } from './launch.ts';
import type { Browser } from './types.ts';

/** Waits until that tab is there. */
export async function waitForFirstPage(browser: Browser): Promise<void> {
  const tab = await browser.newTab();
  await tab.open(browser.extensionUrl('options.html'));
  await until('the first page', () =>
    tab.evaluate(() => {
      interface Api {
        extension: { getViews(filter: object): Window[] };
      }
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      const views = (own ?? chrome)!.extension.getViews({ type: 'tab' });
      return views.some(({ location }) => location.pathname === '/welcome.html');
    }, null),
  );
  await tab.close();
}
