/** What the reader set, in `storage.local`. Content scripts read it through `sites-off.ts`. */
import { storage } from 'wxt/utils/storage';
import { sitesOffKey } from './sites-off.ts';

/** Host names on which Variorum stays silent, sorted. */
export const sitesOff = storage.defineItem<string[]>(`local:${sitesOffKey}`, { fallback: [], version: 1 });

/** Switches one site on or off. */
export async function switchSite(host: string, isOn: boolean): Promise<void> {
  const others = (await readSitesOff()).filter((each) => each !== host);
  await sitesOff.setValue(isOn ? others : [...others, host].sort());
}

/** The list, empty where something else lies in its place. */
export async function readSitesOff(): Promise<string[]> {
  const stored: unknown = await sitesOff.getValue();
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
}
