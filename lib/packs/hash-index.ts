/** Places by the hashes of what stands there, found by halving: opening a pack builds nothing. */

export interface HashIndex {
  /** What `hashText` makes of each, in rising order. */
  readonly hashes: ArrayLike<number>;
  /** The place of each; equal ones in order. */
  readonly order: ArrayLike<number>;
}

/** The index of a list of hashes by their places. */
export function indexHashes(hashes: readonly number[]): HashIndex {
  const order = Uint32Array.from(hashes.keys()).sort((a, b) => hashes[a]! - hashes[b]! || a - b);
  return { hashes: Array.from(order, (place) => hashes[place]!), order };
}

/** The first place with that hash, or -1. */
export function findHash({ hashes, order }: HashIndex, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? order[low]! : -1;
}
