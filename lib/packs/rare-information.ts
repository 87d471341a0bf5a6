/** How much a word tells, from a pack's own counts and from English at large. */
import { stem } from '../text/stem.ts';
import { createBands } from './common-words.ts';
import { rareStem } from './rare-stem.ts';

/** The band of each common word by its key. */
const bands = createBands((word) => rareStem(stem(word)));

/** In what part of sentences a word of each band stands: of no band, on every page, on many pages. */
const RARE = 1e-4;
const EVERYWHERE = 4e-3;
const OFTEN = 6e-4;
/** No word alone tells more than one of this part does: that it stands in both may be chance. */
const RAREST = 3e-4;
/** A pack's own counts say what is rare once it is large; before that English at large does, as if by so many claims. */
const UNSEEN = 3000;
/** In ranking, words of every page count less than their rareness in a pack says. */
const EVERYWHERE_WEIGHT = 0.7;

/** False for words that say nothing alone: they are not indexed. */
export function isTelling(key: string): boolean {
  return bands.get(key) !== 0;
}

function share(key: string): number {
  const band = bands.get(key);
  if (band === 1) return EVERYWHERE;
  return band === 2 || key.startsWith('#') ? OFTEN : RARE;
}

/** In what part of texts a word stands, as far as the pack and English at large tell. The claim that holds it is no proof. */
function partOf(key: string, holders: number, claims: number): number {
  return (Math.max(0, holders - 1) + UNSEEN * share(key)) / (claims + UNSEEN);
}

/**
 * What a word tells, in nats, where `holders` of `claims` claims hold it. A word common in English stays so in a pack that happens to lack it.
 */
export function informationOf(key: string, holders: number, claims: number): number {
  return -Math.log(Math.max(RAREST, share(key), partOf(key, holders, claims)));
}

/** A word's weight in BM25: what it tells, as the pack and English at large have it together. */
export function rankWeight(key: string, holders: number, claims: number): number {
  return -Math.log(partOf(key, holders, claims)) * (bands.get(key) === 1 ? EVERYWHERE_WEIGHT : 1);
}

/** What common words tell that stand in no claim, by their keys; 0 for those that say nothing alone. */
export function commonInformation(claims: number): ReadonlyMap<string, number> {
  return new Map([...bands].map(([key, band]) => [key, band === 0 ? 0 : informationOf(key, 0, claims)]));
}
