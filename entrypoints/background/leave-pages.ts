import { api } from '../../lib/browser.ts';
import { sendToTab } from '../../lib/messages/client.ts';

/** Leaves pages to which the reader withdraws the access: Firefox lets scripts go on that are in them already. */
export function leaveWithdrawnPages(): void {
  if (import.meta.env.FIREFOX) api.permissions.onRemoved.addListener(() => void leave());
}

async function leave(): Promise<void> {
  // Firefox tells the address of every tab whose page we may read, and of no other.
  const tabs = (await api.tabs.query({})).filter(({ url }) => url === undefined);
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.all(ids.map((id) => sendToTab(id)('leave', null)));
}
