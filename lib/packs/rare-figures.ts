/** Figures in claims and posts, compared by their value: "$100K", "100,000" and "a hundred thousand" are one. */

/** Words that multiply the figure before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
for (const [word, value] of [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
] as const)
  WORDS.set(word, value);

const SUFFIXES: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  st: 1,
  nd: 1,
  rd: 1,
  th: 1,
};

/** `#` and the value of a word that is a figure ("100k", "2,500", "18th", "two"), times `scale`; null for any other word. */
export function figureKey(word: string, scale: number): string | null {
  const spelled = WORDS.get(word);
  if (spelled !== undefined) return `#${spelled * scale}`;
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57 || word.length > 24) return null;
  const match = /^([\d,]+(?:\.\d+)?)([a-z]{0,2})$/.exec(word);
  if (match === null) return null;
  const suffix = match[2] === '' ? 1 : SUFFIXES[match[2]!];
  if (suffix === undefined) return null;
  const value = Number(match[1]!.replaceAll(',', '')) * suffix * scale;
  return `#${Number(value.toPrecision(12))}`;
}
