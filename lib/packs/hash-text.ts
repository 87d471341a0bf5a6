/**
 * A whole number below two to the 53 made of all of a text: among a million texts two are alike by chance once in twenty
 * thousand times. Two FNV-1a hashes with different offsets, mixed at the end as MurmurHash3 does.
 */
export function hashText(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
  }
  return (mix(high) & 0x1fffff) * 2 ** 32 + (mix(low) >>> 0);
}

/** The last 32 bits of that, signed. Of a million pages one has a word with the hash of a word that is not there. */
export function shortHash(text: string): number {
  return hashText(text) | 0;
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
