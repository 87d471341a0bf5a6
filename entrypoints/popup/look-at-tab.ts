import type { PageView } from '../../components/popup/types.ts';
import { api } from '../../lib/browser.ts';
import { sendToTab } from '../../lib/messages/client.ts';
import { pageStatusSchema } from '../../lib/messages/contract.ts';

/** The sites that the content script is declared for. */
export const sites = { origins: ['http://*/*', 'https://*/*'] };

/** What the content script of a tab says of its page, or why it says nothing. */
export async function lookAtTab(tab: number | null): Promise<PageView> {
  if (tab === null) return { state: 'unreadable', host: null };
  const answer = await sendToTab(tab)('status', null);
  const status = answer.ok ? pageStatusSchema.safeParse(answer.value) : null;
  if (status?.success) return status.data;
  if (await isAccessMissing()) return { state: 'no-access', host: null };
  // The address of a tab is there only where the browser lets us see it.
  const { url } = await api.tabs.get(tab).catch(() => ({ url: undefined }));
  return { state: url && !/^https?:/.test(url) ? 'unreadable' : 'unreachable', host: null };
}

/** Firefox lets readers withdraw the access that content scripts need, and grants none at all in some installs. */
async function isAccessMissing(): Promise<boolean> {
  return import.meta.env.FIREFOX && !(await api.permissions.contains(sites));
}
