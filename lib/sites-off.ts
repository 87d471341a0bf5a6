/**
 * The sites where the reader switched Variorum off, without a library: the content script follows this list. `settings.ts`
 * writes it too.
 */
import { defineStored } from './stored.ts';

/** Key in `storage.local`; the value is an array of host names. */
export const sitesOffKey = 'sites-off';

const list = defineStored(sitesOffKey, (stored): string[] => (Array.isArray(stored) ? stored : []));

/** Whether the reader switched this host off. */
export async function readSiteOff(host: string): Promise<boolean> {
  return (await list.read()).includes(host);
}

/** Switches this host off, or on again. */
export async function writeSiteOff(host: string, isOff: boolean): Promise<void> {
  const others = (await list.read()).filter((each) => each !== host);
  await list.write(isOff ? [...others, host].sort() : others);
}

/** Calls `onChange` whenever the switch of this host may have moved, until `signal` aborts. */
export function watchSiteOff(host: string, onChange: (isOff: boolean) => void, signal: AbortSignal): void {
  list.watch((hosts) => onChange(hosts.includes(host)), signal);
}
