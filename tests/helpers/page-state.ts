/** What the page room is given of the reader: no wishes, and nothing read. */
import { vi } from 'vitest';
import type { ReadClaims } from '../../lib/page/read-claims.ts';
import type { WishBook, Wishes } from '../../lib/page/wishes.ts';

/** Settings as they are at first; `changes` replace their fields. */
export function makeWishes(changes: Partial<Wishes> = {}): Wishes {
  return { marks: { density: 'all', badges: 'first' }, muted: { claims: [], packs: [] }, ...changes };
}

/** A book of wishes that a test turns the pages of. */
export function createPlainWishes() {
  const state = { wishes: makeWishes(), onChange: (): void => undefined };
  const book: WishBook = {
    read: async () => state.wishes,
    watch: (onChange) => {
      state.onChange = onChange;
    },
    muteClaim: vi.fn(async () => undefined),
    mutePack: vi.fn(async () => undefined),
    muteSite: vi.fn(async () => undefined),
  };
  return { state, book };
}

/** A memory of claims by their id alone. */
export function createPlainRead(): ReadClaims & { claims: Set<string> } {
  const claims = new Set<string>();
  return {
    claims,
    has: ({ claim }) => claims.has(claim.id),
    add: ({ claim }) => claims.add(claim.id),
    learn: (some) => some.forEach(({ claim }) => claims.add(claim)),
  };
}
