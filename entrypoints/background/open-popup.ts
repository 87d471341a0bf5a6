import { api } from '../../lib/browser.ts';

/** Opens the popup over the toolbar where the browser can, else the same page in a tab. */
export async function openPopup(tab: number | null): Promise<boolean> {
  try {
    // Firefox for Android has none, and a browser may refuse while its window is not in front.
    await api.action.openPopup();
    return true;
  } catch {
    // Falls through to the tab.
  }
  try {
    await api.tabs.create({ url: api.runtime.getURL(`/popup.html?tab=${tab ?? ''}`) });
    return true;
  } catch {
    return false;
  }
}
