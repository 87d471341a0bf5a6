/**
 * The gate: could this page be about anything known? One pass over the characters, one hash a word, no regular
 * expression and no string made on the way. It runs in the content script of every page, so it imports nothing.
 */

/** Plain data for extension storage. A page passes when for one door every group holds enough different words. */
export interface GateTable {
  version: 1;
  /** FNV-1a hashes of folded words; `groups[i]` are the groups that `hashes[i]` counts for. */
  hashes: number[];
  groups: number[][];
  /** Each door: pairs of group and how many different words of it are needed. */
  doors: [group: number, needed: number][][];
}

export interface Gate {
  /** Takes the next stretch of the page's text; true as soon as the page has passed, and ever after. */
  feed(text: string): boolean;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Letters and digits of one character outside ASCII, lower-cased and without accents; empty for anything else. */
function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase();
  let letters = '';
  for (const part of plain)
    if (part.toUpperCase() !== part.toLowerCase() || (part >= '0' && part <= '9')) letters += part;
  return letters;
}

/** Characters that stand inside a word without being part of it: soft hyphen, zero width, combining accents. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0xfeff || (code >= 0x300 && code <= 0x36f);
}

/** Calls `found` with the hash of each word; stops when it returns true. */
function eachWord(text: string, found: (hash: number) => boolean): boolean {
  let hash = OFFSET;
  let inWord = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const lower = code | 32;
    if ((lower >= 97 && lower <= 122 && code < 128) || (code >= 48 && code <= 57)) {
      hash = Math.imul(hash ^ (code >= 65 ? lower : code), PRIME);
      inWord = true;
      continue;
    }
    if (code >= 128) {
      if (isInvisible(code)) continue;
      const letters = foldCharacter(text.charAt(i));
      for (let k = 0; k < letters.length; k++) {
        hash = Math.imul(hash ^ letters.charCodeAt(k), PRIME);
        inWord = true;
      }
      if (letters !== '') continue;
    }
    if (!inWord) continue;
    if (found(hash >>> 0)) return true;
    hash = OFFSET;
    inWord = false;
  }
  return false;
}

/** The hash under which the gate knows a single word. */
export function hashWord(word: string): number {
  let last = 0;
  eachWord(word, (hash) => {
    last = hash;
    return false;
  });
  return last;
}

/** A gate for one page. */
export function createGate(table: GateTable): Gate {
  const index = new Map<number, number>();
  table.hashes.forEach((hash, i) => index.set(hash, i));
  const seen = new Uint8Array(table.hashes.length);
  const counts = new Int32Array(1 + Math.max(-1, ...table.doors.flat().map(([group]) => group)));
  let passed = false;
  const isOpen = (door: [number, number][]) => door.every(([group, needed]) => (counts[group] ?? 0) >= needed);
  const meet = (hash: number): boolean => {
    const term = index.get(hash);
    if (term === undefined || seen[term] === 1) return false;
    seen[term] = 1;
    for (const group of table.groups[term] ?? []) counts[group] = (counts[group] ?? 0) + 1;
    return table.doors.some(isOpen);
  };
  return {
    feed(text) {
      passed ||= eachWord(text, meet);
      return passed;
    },
  };
}
