/** The keyboard's commands, which the browser hands to the background wherever the focus is. */
import { api } from '../../lib/browser.ts';
import { sendToTab } from '../../lib/messages/client.ts';
import type { PageCommand } from '../../lib/messages/types.ts';
import { sitesOff, switchSite } from '../../lib/settings.ts';

/** Their names in the manifest; all but the last are done by the page's content script. */
const PAGE: readonly string[] = ['next-mention', 'previous-mention', 'open-card', 'save-note'] satisfies PageCommand[];
const SWITCH = 'switch-site';

interface Dependencies {
  /** Shows the popup for a tab: it says why there is nothing to do. */
  openPopup: (tab: number | null) => Promise<boolean>;
}

/** Answers the commands. Call it in the background's first turn. */
export function answerCommands({ openPopup }: Dependencies): void {
  // Firefox for Android has no keyboard commands.
  api.commands?.onCommand.addListener((name, tab) => {
    void (async () => {
      const id = tab?.id ?? (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id;
      if (id === undefined) return;
      const isDone = name === SWITCH ? await switchSiteOf(id) : PAGE.includes(name) && (await command(id, name));
      if (!isDone) await openPopup(id);
    })();
  });
}

async function command(tab: number, name: string): Promise<boolean> {
  const answer = await sendToTab(tab)('command', { name: name as PageCommand });
  return answer.ok && answer.value.done;
}

/** Switches the tab's site off, or on again. */
async function switchSiteOf(tab: number): Promise<boolean> {
  const status = await sendToTab(tab)('status', null);
  if (!status.ok || typeof status.value.host !== 'string') return false;
  const { host } = status.value;
  await switchSite(host, (await sitesOff.read()).includes(host));
  return true;
}
