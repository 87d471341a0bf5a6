/**
 * The sites where the reader switched Variorum off, read without a library: the content script follows this list.
 * `settings.ts` writes it.
 */
import { api } from './browser.ts';

/** Key in `storage.local`; the value is an array of host names. */
export const sitesOffKey = 'sites-off';

/** Whether the stored list names the host; whatever else lies there counts as an empty list. */
export function isSiteOff(stored: unknown, host: string): boolean {
  return Array.isArray(stored) && stored.includes(host);
}

/** Whether the reader switched this host off. */
export async function readSiteOff(host: string): Promise<boolean> {
  const stored = await api.storage.local.get(sitesOffKey);
  return isSiteOff(stored[sitesOffKey], host);
}

/** Calls `onChange` whenever the switch of this host may have moved, until `signal` aborts. */
export function watchSiteOff(host: string, onChange: (isOff: boolean) => void, signal: AbortSignal): void {
  const { onChanged } = api.storage.local;
  const onEach: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    const change = changes[sitesOffKey];
    if (change) onChange(isSiteOff(change.newValue, host));
  };
  onChanged.addListener(onEach);
  signal.addEventListener('abort', () => onChanged.removeListener(onEach));
}
