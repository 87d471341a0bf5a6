import { api } from '../../lib/browser.ts';
import type { ClaimRef } from '../../lib/messages/types.ts';

/** Which claims the reader looked at, by tab; kept in memory for as long as the browser runs and the tab is open. */
export interface ReadClaims {
  add(tab: number | null, claim: ClaimRef): Promise<void>;
  of(tab: number | null): Promise<ClaimRef[]>;
  /** Forgets a tab that was closed. */
  forget(tab: number): Promise<void>;
}

/** Claims remembered for one tab; older ones go. */
const MOST = 500;

const keyOf = (tab: number): string => `read-${tab}`;

/** A memory in `storage.session`, which outlives the worker and reaches no disk. */
export function createReadClaims(): ReadClaims {
  const of = async (tab: number | null): Promise<ClaimRef[]> => {
    if (tab === null) return [];
    const stored = await api.storage.session.get(keyOf(tab));
    return (stored[keyOf(tab)] ?? []) as ClaimRef[];
  };
  return {
    of,
    async add(tab, { pack, claim }) {
      const known = await of(tab);
      if (tab === null || known.some((each) => each.pack === pack && each.claim === claim)) return;
      await api.storage.session.set({ [keyOf(tab)]: [...known, { pack, claim }].slice(-MOST) });
    },
    forget: (tab) => api.storage.session.remove(keyOf(tab)),
  };
}
