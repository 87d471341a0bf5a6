/** Openings that leave out the noun of what was spoken of just before: "The second, on May 6, took an hour." */
import { ORDINAL_HEADS, VERBS_OF_BEING } from './event-words.ts';
import type { Hit } from './hits.ts';
import type { Sentence } from './sentence.ts';

/** The tokens of such an opening ("the second", "in the first"), or null where the sentence names what it speaks of. */
export function ellipsisOf(sentence: Sentence): Hit | null {
  const { tokens, source } = sentence.paragraph;
  let at = sentence.from;
  if (/^(?:in|at|during)$/.test(tokens[at]!.lower)) at++;
  const to = at + 1;
  if (to + 1 >= sentence.to || tokens[at]!.lower !== 'the' || !ORDINAL_HEADS.has(tokens[to]!.lower)) return null;
  const next = tokens[to + 1]!;
  const isCut = /[,(–—]/.test(source.text.slice(tokens[to]!.end, next.start));
  return isCut || VERBS_OF_BEING.has(next.lower) ? { from: at, to } : null;
}
