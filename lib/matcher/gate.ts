/**
 * The gate: could this page be about anything known? One pass over the characters, one hash a word, no regular
 * expression and no string made on the way. It runs in the content script of every page, so it imports nothing.
 */

/** Plain data for extension storage. A page passes when for one door every group holds enough different words, or in a crowd enough stand. */
export interface GateTable {
  version: 2;
  /** FNV-1a hashes of folded words; `groups[i]` are the groups that `hashes[i]` counts for. */
  hashes: number[];
  groups: number[][];
  /** Each door: pairs of group and how many different words of it are needed. */
  doors: [group: number, needed: number][][];
  crowds: Crowd[];
}

/** Words too many to be told apart: every page has some of them. A page's share of the table stays the same however many they are. */
export interface Crowd {
  needed: number;
  /** `CROWD_BITS` bits in base64, set at the last bits of each word's hash. */
  bits: string;
}

export const CROWD_BITS: number = 2 ** 16;

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

/** Calls `found` with the hash of each word, as a signed number; stops when it returns true. */
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
    if (found(hash)) return true;
    hash = OFFSET;
    inWord = false;
  }
  return false;
}

/** The hash under which the gate knows a single word. */
export function hashWord(word: string): number {
  let last = 0;
  eachWord(word, (hash) => {
    last = hash >>> 0;
    return false;
  });
  return last;
}

/** Nearly all words of a page are told by these bits of their hash to be none of the table's. */
const FILTER: number = 2 ** 14;

/** A gate for one page. */
export function createGate(table: GateTable): Gate {
  const index = new Map<number, number>();
  const filter = new Uint8Array(FILTER);
  for (const [term, hash] of table.hashes.entries()) {
    index.set(hash, term);
    filter[hash & (FILTER - 1)] = 1;
  }
  const seen = new Uint8Array(table.hashes.length);
  const counts = new Int32Array(1 + Math.max(-1, ...table.doors.flat().map(([group]) => group)));
  const crowds = table.crowds.map(createCrowd);
  let passed = false;
  const isOpen = (door: [number, number][]) => door.every(([group, needed]) => (counts[group] ?? 0) >= needed);
  const meetTerm = (hash: number): boolean => {
    const term = index.get(hash);
    if (term === undefined || seen[term] === 1) return false;
    seen[term] = 1;
    for (const group of table.groups[term] ?? []) counts[group] = (counts[group] ?? 0) + 1;
    return table.doors.some(isOpen);
  };
  const meet = (hash: number): boolean => {
    if (filter[hash & (FILTER - 1)] === 1 && meetTerm(hash >>> 0)) return true;
    for (const enough of crowds) if (enough(hash)) return true;
    return false;
  };
  return {
    feed(text) {
      passed ||= eachWord(text, meet);
      return passed;
    },
  };
}

/** Takes word after word; true as soon as enough different ones of the crowd were among them. */
function createCrowd({ needed, bits }: Crowd): (hash: number) => boolean {
  const text = atob(bits);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const met = new Set<number>();
  return (hash) => {
    const bit = hash & (CROWD_BITS - 1);
    if ((bytes[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
    return met.add(hash).size >= needed;
  };
}
