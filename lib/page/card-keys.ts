/** Keys that outlive a new reading of the page, so that an open card stays open while the page grows around it. */
import type { CardHead } from '../matcher/types.ts';

export interface CardKeys {
  /** The cards, those known from earlier readings under the keys they had. */
  keep(cards: CardHead[]): CardHead[];
}

/** Knows a card again by its claim, its words, and how many there were with the same before it. */
export function createKeys(): CardKeys {
  const known = new Map<string, string>();
  let reading = 0;
  return {
    keep(cards) {
      reading += 1;
      const counts = new Map<string, number>();
      return cards.map((card) => {
        const words = `${card.claim.id} ${card.quote}`;
        const count = (counts.get(words) ?? 0) + 1;
        counts.set(words, count);
        const same = `${count} ${words}`;
        const key = known.get(same) ?? `${reading}:${card.key}`;
        known.set(same, key);
        return { ...card, key };
      });
    },
  };
}
