/** The claims whose card was opened in this tab: what is known already need not shout. */
import type { CardHead } from '../matcher/types.ts';
import type { Send } from '../messages/client.ts';
import type { ClaimRef, FromTab } from '../messages/types.ts';

export interface ReadClaims {
  has(card: CardHead): boolean;
  /** Remembers the card's claim here and, for the tab's next pages, in the background. */
  add(card: CardHead): void;
  /** Takes over what the background remembers. */
  learn(claims: readonly ClaimRef[]): void;
}

/** An empty memory. */
export function createReadClaims(send: Send<FromTab>): ReadClaims {
  const known = new Set<string>();
  const keyOf = ({ pack, claim }: ClaimRef): string => `${pack} ${claim}`;
  const refOf = ({ pack, claim }: CardHead): ClaimRef => ({ pack: pack.id, claim: claim.id });
  return {
    has: (card) => known.has(keyOf(refOf(card))),
    add(card) {
      const ref = refOf(card);
      if (known.has(keyOf(ref))) return;
      known.add(keyOf(ref));
      void send('claim-read', ref);
    },
    learn(claims) {
      for (const ref of claims) known.add(keyOf(ref));
    },
  };
}
