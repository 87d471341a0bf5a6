/** Numbers for hashes, from 0 on in the order in which they come: what a Map does, without an object for each. */

export interface HashNumbers {
  /** How many there are. */
  count(): number;
  /** The number of the hash, a new one where it has none yet. */
  add(hash: number): number;
  /** The number of the hash, or -1. */
  get(hash: number): number;
}

/** For whole numbers from 0 to 2 ** 53, at most so many different ones: open addressing, at most half of the places taken. */
export function createHashNumbers(most: number): HashNumbers {
  const mask = 2 ** Math.ceil(Math.log2(2 * most + 1)) - 1;
  /** One more than the number at each place, 0 for a free one. */
  const places = new Int32Array(mask + 1);
  const hashes = new Float64Array(most);
  let count = 0;
  /** Where the hash stands, or would. */
  const placeOf = (hash: number): number => {
    // Of other numbers than those of `hashText` many have the same low bits.
    const mixed = Math.imul((hash | 0) ^ (hash / 2 ** 32), 0x9e3779b1);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    for (let number = places[place]!; number > 0 && hashes[number - 1] !== hash; number = places[place]!)
      place = (place + 1) & mask;
    return place;
  };
  return {
    count: () => count,
    add(hash) {
      const place = placeOf(hash);
      if (places[place] === 0) {
        hashes[count] = hash;
        places[place] = ++count;
      }
      return places[place]! - 1;
    },
    get: (hash) => places[placeOf(hash)]! - 1,
  };
}
