/** Words that take a figure as the length or measure of something. */
import { stem } from '../text/stem.ts';
import type { Hit } from './hits.ts';
import { clauseOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stems of verbs that take a figure. */
export const MEASURING: ReadonlySet<string> = new Set(
  'last take took reach run ran exceed total number amount span stretch extend continue spend spent'
    .split(' ')
    .map(stem),
);

const SUBJECTS = set('he she it they we both either neither');
const DETERMINERS = set('the a this that these those his her its their our');
const NO_GERUND = set('during morning evening something anything everything nothing');

/** "Before hanging up", "after they had": what comes next, as a verb's clause. */
function opensClause(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence.paragraph;
  if (at >= sentence.to) return false;
  const { lower } = tokens[at]!;
  return SUBJECTS.has(lower) || (lower.length > 4 && lower.endsWith('ing') && !NO_GERUND.has(lower));
}

/** "Lasted" directly before the figure, in its clause; "the last two hours" are no verb. */
function isMeasured(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence.paragraph;
  if (!MEASURING.has(tokens[at]!.stem) || clauseOf(sentence, at) !== clauseOf(sentence, at + 1)) return false;
  return tokens[at]!.lower !== 'last' || at === sentence.from || !DETERMINERS.has(tokens[at - 1]!.lower);
}

/**
 * "Lasted two hours before the line dropped", "talked for two hours before hanging up": a length that something ended, where
 * "two hours before the summit" and "ten minutes after he landed" are distances in time.
 */
export function isLengthBefore(sentence: Sentence, figure: Hit): boolean {
  const { tokens } = sentence.paragraph;
  const next = figure.to + 1 < sentence.to ? tokens[figure.to + 1]!.lower : '';
  if ((next !== 'before' && next !== 'after') || figure.from === sentence.from) return false;
  const isFor = tokens[figure.from - 1]!.lower === 'for';
  return isFor ? opensClause(sentence, figure.to + 2) : isMeasured(sentence, figure.from - 1);
}
