/** Whether the browser lets content scripts read websites. */
import { api } from './browser.ts';

/** The sites that the content script is declared for. */
export const sites = { origins: ['http://*/*', 'https://*/*'] };

/** Firefox lets readers withdraw the access that content scripts need, and grants none at all in some installs. */
export async function isAccessMissing(): Promise<boolean> {
  return import.meta.env.FIREFOX ? !(await api.permissions.contains(sites)) : false;
}
