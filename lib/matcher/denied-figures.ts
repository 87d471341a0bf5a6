/** Figures that their own sentence denies: "not 90 minutes but two hours", "rather than the 90 minutes first reported". */
import type { Measure } from '../values/types.ts';
import { MEASURING } from './figure-lengths.ts';
import type { Hit } from './hits.ts';
import { clauseOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NEGATORS = set('not never cannot nor neither no');
/** Between a negator and its figure: they take nothing of the denial to themselves. */
const FILLERS = set(
  'a an the any for to at on in quite even actually really fact exactly precisely did do does it they was were is has have had been be',
);
const ARTICLES = set('a an the any');
/** Openers of a day or time that make it a limit. */
const LIMITS = set('since until till before after by from not no');
/** "Not only 90 minutes but two hours": less than the whole, which "but" brings. */
const SURPASSED = set('only just merely simply');
const INSTEAD: readonly (readonly string[])[] = ['rather than', 'instead of', 'as opposed to', 'in place of'].map(
  (phrase) => phrase.split(' '),
);
/** Stems of verbs that deny a statement, and what is denied in its stead. */
const DENIALS = set('deny disput refut rebut reject dismiss contradict debunk');
const STATEMENTS = set('that report claim suggestion account rumor rumour assertion');
const BEFORE_CORRECTION = set('but rather instead actually');

/** How far before a figure its negator stands at the most, in words. */
const REACH = 6;

/** A figure among the words of its sentence. */
type Standing = Hit & { value: Measure; start: number; end: number };

const isNegator = (lower: string): boolean => NEGATORS.has(lower) || lower.endsWith("n't");

/** "Two-hour": a name for the thing behind it, which is no answer to the verb before it. */
function isAttributive(sentence: Sentence, { start, end }: Standing): boolean {
  return sentence.paragraph.source.text.slice(start, end).includes('-');
}

/** A limit is not denied but turned round ("did not last less than two hours"), or told by the denial ("not since March"). */
function isLimit(sentence: Sentence, { from, value }: Standing): boolean {
  const isTimed = value.kind === 'date' || value.kind === 'clock-time';
  if (isTimed && LIMITS.has(sentence.paragraph.tokens[from]!.lower)) return true;
  return value.bound !== null && value.bound !== 'about' && value.bound !== 'nearly';
}

/** A negator before the figure, with nothing between but fillers and the verb that is negated. */
function isNegated(sentence: Sentence, figure: Standing, cues: readonly (Hit | null)[]): boolean {
  const { tokens } = sentence.paragraph;
  const clause = clauseOf(sentence, figure.from);
  let isNext = true;
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - REACH); at--) {
    const { lower, stem } = tokens[at]!;
    if (clauseOf(sentence, at) !== clause) return false;
    if (isNegator(lower))
      return !isLimit(sentence, figure) && (isNext || (lower !== 'no' && !isAttributive(sentence, figure)));
    if (isNext && SURPASSED.has(lower) && tokens[at - 1]?.lower === 'not')
      return tokens.slice(figure.to + 1, sentence.to).some((token) => token.lower === 'but');
    if (ARTICLES.has(lower)) continue;
    isNext = false;
    const isCue = cues.some((hit) => hit !== null && at >= hit.from && at <= hit.to);
    if (!isCue && !FILLERS.has(lower) && !MEASURING.has(stem)) return false;
  }
  return false;
}

/** "Rather than 90 minutes", "instead of the 90 minutes first reported". */
function isReplaced(sentence: Sentence, figure: Hit): boolean {
  const { tokens } = sentence.paragraph;
  let last = figure.from - 1;
  while (last > sentence.from && ARTICLES.has(tokens[last]!.lower)) last--;
  return INSTEAD.some((phrase) =>
    phrase.every((word, at) => {
      const place = last - phrase.length + 1 + at;
      return place >= sentence.from && tokens[place]!.lower === word;
    }),
  );
}

/** "Denied that the call lasted two hours", "disputed reports of a two-hour call". */
function isDisputed(sentence: Sentence, figure: Hit): boolean {
  const { tokens } = sentence.paragraph;
  const clause = clauseOf(sentence, figure.from);
  for (let at = figure.from - 1; at > sentence.from && clauseOf(sentence, at) === clause; at--) {
    if (!STATEMENTS.has(tokens[at]!.stem)) continue;
    const before = ARTICLES.has(tokens[at - 1]!.lower) ? at - 2 : at - 1;
    if (before >= sentence.from && DENIALS.has(tokens[before]!.stem)) {
      const isDouble = before > sentence.from && isNegator(tokens[before - 1]!.lower);
      return !isDouble;
    }
  }
  return false;
}

/** Whether the sentence denies the figure; `cues` are the words of the claim that stand around it. */
export function isFigureDenied(sentence: Sentence, figure: Standing, cues: readonly (Hit | null)[]): boolean {
  return isNegated(sentence, figure, cues) || isReplaced(sentence, figure) || isDisputed(sentence, figure);
}

/** The denied figure in whose place this one is given ("not 90 minutes, as reported, but two hours"), or null. */
export function replacedBy<F extends Hit>(sentence: Sentence, figure: F, denied: readonly F[]): F | null {
  const { tokens } = sentence.paragraph;
  const before = figure.from > sentence.from ? tokens[figure.from - 1]!.lower : '';
  return BEFORE_CORRECTION.has(before) ? (denied.findLast(({ to }) => to < figure.from) ?? null) : null;
}
