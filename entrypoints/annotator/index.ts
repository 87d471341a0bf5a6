import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { api } from '../../lib/browser.ts';
import { createGate } from '../../lib/matcher/gate.ts';
import { sendFromTab } from '../../lib/messages/client.ts';
import { listen } from '../../lib/messages/listen.ts';
import { readGateTable } from '../../lib/page/gate-table.ts';
import { startSession } from '../../lib/page/session.ts';
import { createWishBook } from '../../lib/page/wishes.ts';
import { readSiteOff, watchSiteOff } from '../../lib/sites-off.ts';
import { createViews } from './views.ts';

/** The content script. It knows no pack: the gate's table lies in storage, and the background does the matching. */
export default defineUnlistedScript(() => {
  const host = location.hostname;
  void startSession({
    document,
    host,
    send: sendFromTab,
    isAlive: () => api.runtime?.id !== undefined,
    createGate: async (signal) => createGate(await readGateTable(signal)),
    readOff: () => readSiteOff(host),
    watchOff: (onChange, signal) => watchSiteOff(host, onChange, signal),
    wishes: createWishBook(host),
    listen,
    views: createViews(),
    isOpenRoot: import.meta.env.MODE === 'e2e',
  });
});
