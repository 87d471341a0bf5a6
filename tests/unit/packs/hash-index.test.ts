import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findHash, indexHashes } from '../../../lib/packs/hash-index.ts';

const hash = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.maxSafeNat());

it('finds the first place of a hash, or none', () => {
  fc.assert(
    fc.property(fc.array(hash), hash, (hashes, wanted) => {
      const index = indexHashes(hashes);
      for (const each of [...hashes, wanted]) expect(findHash(index, each)).toBe(hashes.indexOf(each));
    }),
  );
});
