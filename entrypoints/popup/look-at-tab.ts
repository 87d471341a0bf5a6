import type { PageView } from '../../components/popup/types.ts';
import { api } from '../../lib/browser.ts';
import { sendToTab } from '../../lib/messages/client.ts';
import { pageStatusSchema } from '../../lib/messages/contract.ts';
import { isAccessMissing } from '../../lib/site-access.ts';

/** What the content script of a tab says of its page, or why it says nothing. */
export async function lookAtTab(tab: number | null): Promise<PageView> {
  if (tab === null) return { state: 'unreadable', host: null };
  const answer = await sendToTab(tab)('status', null);
  const status = answer.ok ? pageStatusSchema.safeParse(answer.value) : null;
  if (status?.success) return status.data;
  if (await isAccessMissing()) return { state: 'no-access', host: null };
  return { state: (await isKnownUnreadable(tab)) ? 'unreadable' : 'unreachable', host: null };
}

/**
 * Firefox tells the address of every tab whose page we may read, so one without is a page of the browser's own.
 * Chromium tells none without a permission that we do without.
 */
async function isKnownUnreadable(tab: number): Promise<boolean> {
  return import.meta.env.FIREFOX && (await api.tabs.get(tab)).url === undefined;
}
