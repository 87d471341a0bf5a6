/** What the reader does not want to see marked, on any page. */
import { defineStored } from './stored.ts';

/** One claim of a pack, with its question, so that a list can show it. */
export interface MutedClaim {
  pack: string;
  claim: string;
  question: string;
}

/** Claims and whole packs that are not marked. */
export interface Muted {
  claims: MutedClaim[];
  packs: { id: string; title: string }[];
}

/** True for an object whose named fields are all text. */
function hasTexts(item: unknown, ...fields: string[]): boolean {
  return fields.every((field) => typeof (item as Record<string, unknown> | null)?.[field] === 'string');
}

const listOf = (list: unknown): unknown[] => (Array.isArray(list) ? list : []);

/** What is muted, from whatever lies in storage; entries of another form are left out. */
export function parseMuted(stored: unknown): Muted {
  const { claims, packs } = (stored ?? {}) as Record<string, unknown>;
  return {
    claims: listOf(claims).filter((item) => hasTexts(item, 'pack', 'claim', 'question')) as MutedClaim[],
    packs: listOf(packs).filter((item) => hasTexts(item, 'id', 'title')) as Muted['packs'],
  };
}

/** Muted claims and packs, in `storage.local`. */
export const muted = defineStored('muted', parseMuted);

/** Whether a card's claim or pack is muted. */
export function isMuted({ claims, packs }: Muted, card: { pack: { id: string }; claim: { id: string } }): boolean {
  const { pack, claim } = card;
  return (
    packs.some(({ id }) => id === pack.id) || claims.some((each) => each.pack === pack.id && each.claim === claim.id)
  );
}

/** Mutes one claim, or makes it heard again. */
export async function muteClaim(entry: MutedClaim, isOn: boolean): Promise<void> {
  const now = await muted.read();
  const others = now.claims.filter(({ pack, claim }) => pack !== entry.pack || claim !== entry.claim);
  await muted.write({ ...now, claims: isOn ? [...others, entry] : others });
}

/** Mutes a pack, or makes it heard again. */
export async function mutePack(entry: { id: string; title: string }, isOn: boolean): Promise<void> {
  const now = await muted.read();
  const others = now.packs.filter(({ id }) => id !== entry.id);
  await muted.write({ ...now, packs: isOn ? [...others, entry] : others });
}
