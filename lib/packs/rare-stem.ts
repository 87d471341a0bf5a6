/** Coarser stems than `lib/text` has: for finding a claim, "immigrants" and "immigration" may fall together. */

/** Endings with what takes their place; the first that fits is taken, once for each round. */
const ROUNDS: readonly (readonly [string, string])[][] = [
  [
    ['ization', 'iz'],
    ['isation', 'iz'],
    ['ational', 'at'],
    ['fulness', 'ful'],
    ['iveness', 'iv'],
    ['ously', 'ous'],
    ['ation', 'at'],
    ['ition', 'it'],
    ['ically', 'ic'],
    ['ally', 'al'],
    ['ably', 'abl'],
    ['edly', ''],
    ['ingly', ''],
    ['ment', ''],
    ['ness', ''],
    ['ily', 'y'],
    ['ly', ''],
  ],
  [
    ['ical', 'ic'],
    ['ator', 'at'],
    ['ship', ''],
    ['ant', ''],
    ['ent', ''],
    ['ion', ''],
    ['ism', ''],
    ['ist', ''],
    ['iz', ''],
    ['is', ''],
    ['ian', ''],
    ['an', ''],
    ['al', ''],
    ['er', ''],
    ['or', ''],
    ['iv', ''],
    ['at', ''],
    ['ic', ''],
  ],
];
const LEAST = 4;

/** The coarse stem of a stem. */
export function rareStem(stem: string): string {
  let root = stem;
  for (const endings of ROUNDS) {
    for (const [ending, instead] of endings) {
      if (!root.endsWith(ending) || root.length - ending.length < LEAST) continue;
      root = root.slice(0, root.length - ending.length) + instead;
      break;
    }
  }
  return root.length > LEAST && root.endsWith('y') ? `${root.slice(0, -1)}i` : root;
}
