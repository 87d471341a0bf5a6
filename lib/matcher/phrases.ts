/** The few words that a value needs around its figure, by language. */
import type { Bound } from '../values/types.ts';

type Pattern = Record<Bound, string>;

const BOUNDS: readonly Bound[] = ['at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'about'];

interface Phrases {
  yes: string;
  no: string;
  /** `#` stands for the figure. */
  bounds: Pattern;
  /** Dates and clock times are bounded by other words than amounts: "before 1 p.m.", "after March 3". */
  times: Partial<Pattern>;
}

/** `bounds` in the order at least, more than, at most, less than, nearly, about; `times` in that of the first four. */
function phrases(answers: string, bounds: string, times: string): Phrases {
  const [yes = '', no = ''] = answers.split('|');
  const read = (text: string): Pattern =>
    Object.fromEntries(text.split('|').map((pattern, at) => [BOUNDS[at], pattern])) as Pattern;
  return { yes, no, bounds: read(bounds), times: read(times) };
}

const ENGLISH = phrases(
  'yes|no',
  'at least #|more than #|at most #|less than #|nearly #|about #',
  'not before #|after #|by #|before #',
);

/** By the language's subtag; any other language gets English. */
const LANGUAGES: ReadonlyMap<string, Phrases> = new Map([
  ['en', ENGLISH],
  [
    'de',
    phrases(
      'ja|nein',
      'mindestens #|mehr als #|höchstens #|weniger als #|fast #|etwa #',
      'nicht vor #|nach #|bis #|vor #',
    ),
  ],
  [
    'fr',
    phrases(
      'oui|non',
      'au moins #|plus de #|au plus #|moins de #|presque #|environ #',
      'pas avant #|après #|au plus tard #|avant #',
    ),
  ],
  [
    'es',
    phrases(
      'sí|no',
      'al menos #|más de #|como mucho #|menos de #|casi #|unos #',
      'no antes de #|después de #|a más tardar #|antes de #',
    ),
  ],
  [
    'uk',
    phrases(
      'так|ні',
      'щонайменше #|понад #|щонайбільше #|менш ніж #|майже #|близько #',
      'не раніше ніж #|після #|не пізніше ніж #|до #',
    ),
  ],
  [
    'ar',
    phrases(
      'نعم|لا',
      '# على الأقل|أكثر من #|# على الأكثر|أقل من #|# تقريبًا|نحو #',
      'ليس قبل #|بعد #|في موعد أقصاه #|قبل #',
    ),
  ],
]);

function phrasesFor(locale: string): Phrases {
  return LANGUAGES.get(locale.toLowerCase().split(/[-_]/)[0]!) ?? ENGLISH;
}

/** "yes" or "no" in the reader's language. */
export function yesNo(is: boolean, locale: string): string {
  const { yes, no } = phrasesFor(locale);
  return is ? yes : no;
}

/** A figure with its bound words in the reader's language. */
export function withBoundWords(bound: Bound, figure: string, isTime: boolean, locale: string): string {
  const { bounds, times } = phrasesFor(locale);
  const pattern = (isTime ? times[bound] : undefined) ?? bounds[bound];
  return pattern.replace('#', () => figure);
}
