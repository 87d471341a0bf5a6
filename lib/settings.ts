/** Lists that the reader set, in `storage.local`. Content scripts read theirs through `sites-off.ts`. */
import { sitesOffKey } from './sites-off.ts';
import { defineStored } from './stored.ts';
import type { Stored } from './stored.ts';

/** Text alone; a damaged list does no harm. */
function parseList(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
}

/** Host names on which Variorum stays silent, sorted. */
export const sitesOff = defineStored(sitesOffKey, parseList);

/** Ids of packs that the reader switched off, sorted. */
export const packsOff = defineStored('packs-off', parseList);

/** Switches one site on or off. */
export function switchSite(host: string, isOn: boolean): Promise<void> {
  return switchEntry(sitesOff, host, isOn);
}

/** Switches one pack on or off. */
export function switchPack(id: string, isOn: boolean): Promise<void> {
  return switchEntry(packsOff, id, isOn);
}

async function switchEntry(list: Stored<string[]>, entry: string, isOn: boolean): Promise<void> {
  const others = (await list.read()).filter((each) => each !== entry);
  await list.write(isOn ? others : [...others, entry].sort());
}
