/** Text as the readers want it, with a way back to the text as given. */

/** Which side of a place that was dropped or widened an offset belongs to. */
export type Edge = 'start' | 'end';

export interface Normalised {
  text: string;
  /** Offset in the given text for an offset in `text`; `edge` says whether it begins or ends a span. */
  toOriginal(offset: number, edge?: Edge): number;
  /** Offset in `text` for an offset in the given text. */
  toNormal(offset: number): number;
}

const VULGAR: Record<string, string> = {
  '¼': '1/4',
  '½': '1/2',
  '¾': '3/4',
  '⅐': '1/7',
  '⅑': '1/9',
  '⅒': '1/10',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** Footnote marks, ordinals and trade marks stay: NFKC would glue "90²" into another number. */
const KEPT = /[\u00aa\u00b2\u00b3\u00b9\u00ba\u2070-\u207f\u2080-\u2094\u2120\u2122]/;
const MARK = /\p{M}/u;
const cache = new Map<string, string>();

function isDropped(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

function fold(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1) {
    if (isDropped(code)) return '';
    if (code === 0xa0 || code === 0x85 || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200a)) {
      return code === 0x2028 || code === 0x2029 || code === 0x85 ? '\n' : ' ';
    }
    if (code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x1680) return ' ';
    if ((code >= 0x2018 && code <= 0x201b) || code === 0x2032 || code === 0xb4 || code === 0x2bc) return "'";
    if ((code >= 0x201c && code <= 0x201f) || code === 0x2033 || code === 0xab || code === 0xbb) return '"';
    if (code === 0x2014 || code === 0x2015 || code === 0x2e3a || code === 0x2e3b) return '—';
    if ((code >= 0x2010 && code <= 0x2013) || code === 0x2212 || code === 0x2043 || code === 0xfe63) return '-';
    if (KEPT.test(cluster)) return cluster;
  }
  return cluster.normalize('NFKC');
}

/** Where folding must begin, or -1 for plain ASCII: one before the first foreign character, which may be a mark on it. */
function firstForeign(text: string): number {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return Math.max(0, i - 1);
  return -1;
}

const identity = (offset: number): number => offset;

/**
 * NFKC; quotes become ' and ", long dashes —, all other dashes -, all spaces plain; soft hyphens, zero-width characters
 * and bidi controls are dropped; vulgar fractions become "1/2" set off by a space. Nothing else moves: runs of spaces
 * stay, so offsets change only where a character changes its length.
 */
export function normalise(text: string): Normalised {
  let i = firstForeign(text);
  if (i < 0) return { text, toOriginal: identity, toNormal: identity };
  let out = '';
  let copied = 0;
  let grown = 0;
  // One entry for each place whose length changed: where it stands in both texts, and how long it is in both.
  const map: number[] = [];
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const nextCode = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    if (code <= 0x7e && nextCode < 0x300) {
      i++;
      continue;
    }
    let end = i + 1;
    if (code >= 0xd800 && code <= 0xdbff && nextCode >= 0xdc00 && nextCode <= 0xdfff) end++;
    while (
      end < text.length &&
      text.charCodeAt(end) >= 0x300 &&
      MARK.test(text.charAt(end)) &&
      !isDropped(text.charCodeAt(end))
    )
      end++;
    const cluster = text.slice(i, end);
    let folded: string;
    const vulgar = VULGAR[cluster];
    if (vulgar !== undefined) {
      const before = i > 0 ? text.charCodeAt(i - 1) : 0;
      folded = before >= 48 && before <= 57 ? ` ${vulgar}` : vulgar;
    } else if (cluster.length === 1) {
      const known = cache.get(cluster);
      folded = known ?? fold(cluster);
      if (known === undefined && cache.size < 4096) cache.set(cluster, folded);
    } else folded = fold(cluster);
    if (folded !== cluster) {
      out += text.slice(copied, i) + folded;
      if (folded.length !== cluster.length) {
        map.push(i + grown, i, folded.length, cluster.length);
        grown += folded.length - cluster.length;
      }
      copied = end;
    }
    i = end;
  }
  out += text.slice(copied);
  if (map.length === 0) return { text: out, toOriginal: identity, toNormal: identity };
  const places = Int32Array.from(map);
  /** Last entry whose column is at most `offset` (below it for `strict`), or -1. */
  const find = (column: 0 | 1, offset: number, strict: boolean): number => {
    let low = 0;
    let high = places.length / 4;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = places[middle * 4 + column]!;
      if (start < offset || (!strict && start === offset)) low = middle + 1;
      else high = middle;
    }
    return (low - 1) * 4;
  };
  return {
    text: out,
    toOriginal(offset, edge = 'start') {
      const at = find(0, offset, edge === 'end');
      if (at < 0) return offset;
      const into = offset - places[at]!;
      const from = places[at + 1]!;
      if (into < places[at + 2]!) return edge === 'end' ? from + places[at + 3]! : from;
      return from + places[at + 3]! + into - places[at + 2]!;
    },
    toNormal(offset) {
      const at = find(1, offset, false);
      if (at < 0) return offset;
      const into = offset - places[at + 1]!;
      return into < places[at + 3]! ? places[at]! : places[at]! + places[at + 2]! + into - places[at + 3]!;
    },
  };
}
