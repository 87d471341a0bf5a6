/** Words that stand for numbers, by class. */

const list = (words: string): string[] => words.split(' ');

/** zero to nineteen; "nought" and "naught" too. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, value): [string, number] => [word, value]),
  ['nought', 0],
  ['naught', 0],
]);

export const TENS: ReadonlyMap<string, number> = new Map(
  list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, index) => [word, (index + 2) * 10]),
);

/** Multipliers that follow a number, spelled or in figures. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);

/** Suffixes written at a figure: "10k", "2bn". Single letters count only there, `m` only as a capital or with money. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['b', 1e9],
  ['g', 1e9],
  ['tln', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

export const DOZENS: ReadonlySet<string> = new Set(list('dozen dozens dz dzs doz dozs'));

const ORDINAL_UNITS = list(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const ORDINAL_TENS = list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth');

/** first to nineteenth, twentieth to ninetieth. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.map((word, value): [string, number] => [word, value]).slice(1),
  ...ORDINAL_TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Denominators, singular; plurals add an s. `second` is left out: it is a unit of time or an ordinal. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([word]) => word !== 'first' && word !== 'second')
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
  ...(
    [
      ['hundredth', 100],
      ['thousandth', 1e3],
      ['millionth', 1e6],
      ['billionth', 1e9],
      ['trillionth', 1e12],
    ] as const
  ).flatMap(([word, value]): [string, number][] => [
    [word, value],
    [`${word}s`, value],
  ]),
]);
