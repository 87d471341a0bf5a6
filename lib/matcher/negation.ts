/** Whether the words of a placement are affirmed, denied, asked or only supposed, by the words around them. */
import { CONDITIONS, NEGATIVE_PHRASES, NEGATORS, NO_NEGATION, REFUSALS } from '../values/polarity-words.ts';
import type { Hit } from './hits.ts';
import { clauseOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** "Would Putin agree to a truce?" raises the question and answers nothing. */
export function isQuestion({ paragraph, start, end }: Sentence): boolean {
  const { text } = paragraph.source;
  let last = end - 1;
  while (last > start && `"')]`.includes(text.charAt(last))) last--;
  return text.charAt(last) === '?';
}

function clauseStart(sentence: Sentence, token: number): number {
  const clause = clauseOf(sentence, token);
  let first = token;
  while (first > sentence.from && clauseOf(sentence, first - 1) === clause) first--;
  return first;
}

/** From a modal to the verb that it makes one of what did not come about, in words. */
const COUNTERFACTUAL_REACH = 4;
const MODALS: ReadonlySet<string> = new Set(['might', 'could', 'would', 'should']);

/** "They might have talked": what did not come about; "would have to stop" is what is to come. */
function isCounterfactual(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence.paragraph;
  if (at + 2 >= sentence.to || !MODALS.has(tokens[at]!.lower)) return false;
  return tokens[at + 1]!.lower === 'have' && tokens[at + 2]!.lower !== 'to';
}

/** The clause of the token is one of condition: "if he turns it down", "should Kyiv refuse", "they might have talked". */
export function isSupposed(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence.paragraph;
  const first = clauseStart(sentence, token);
  for (let at = first; at <= token; at++) {
    if (CONDITIONS.has(tokens[at]!.lower)) return true;
    if (token - at <= COUNTERFACTUAL_REACH && isCounterfactual(sentence, at)) return true;
    // "should Kyiv refuse": the subject stands behind.
    if (tokens[at]!.lower === 'should' && at + 1 < sentence.to && /^[A-Z]/.test(tokens[at + 1]!.text)) return true;
  }
  return false;
}

/** Length in tokens of the phrase that begins at `at`, or 0; `*` stands for one word. */
function phraseAt(sentence: Sentence, at: number, phrases: typeof NO_NEGATION): number {
  const { tokens } = sentence.paragraph;
  for (const phrase of phrases.get(tokens[at]!.lower) ?? []) {
    if (at + phrase.length <= sentence.to && phrase.every((word, k) => word === '*' || tokens[at + k]!.lower === word))
      return phrase.length;
  }
  return 0;
}

/** Length of what negates at `at`: positive for a negator, negative for words to pass over, 0 for others. */
function negatorAt(sentence: Sentence, at: number): number {
  const harmless = phraseAt(sentence, at, NO_NEGATION);
  if (harmless > 0) return -harmless;
  const phrase = phraseAt(sentence, at, NEGATIVE_PHRASES);
  if (phrase > 0) return phrase;
  const { lower, stem } = sentence.paragraph.tokens[at]!;
  return NEGATORS.has(lower) || lower.endsWith("n't") || REFUSALS.has(stem) ? 1 : 0;
}

/** How far before a predicate its negator may stand, in words. */
const REACH = 7;

/**
 * True where the words around `at` deny it: an odd number of negators in its clauses, from the start of the first (for
 * `wide` ones; else a few words before it) to two words behind. What stands inside a hit does not count: a claim's own
 * cues hold their answer.
 */
export function isDenied(sentence: Sentence, { from, to }: Hit, hits: readonly (Hit | null)[], wide: boolean): boolean {
  let last = to;
  while (last + 1 < sentence.to && last < to + 2 && clauseOf(sentence, last + 1) === clauseOf(sentence, to)) last++;
  let negators = 0;
  const first = clauseStart(sentence, from);
  for (let at = wide ? first : Math.max(first, from - REACH); at <= last; at++) {
    if (hits.some((hit) => hit !== null && at >= hit.from && at <= hit.to)) continue;
    const length = negatorAt(sentence, at);
    if (length > 0) negators++;
    at += Math.max(0, Math.abs(length) - 1);
  }
  return negators % 2 === 1;
}
