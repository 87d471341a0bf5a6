/** Parts of a sentence, for narrowing a mention to the words that carry it. */
import { isSpace } from './characters.ts';
import type { Span } from './span.ts';
import { tokenise } from './tokens.ts';

const OPENS_CLAUSE = new Set(
  'who which whom whose where while although though because whereas unless whether after before since until'.split(' '),
);
const COORDINATES = new Set('and but or nor yet so'.split(' '));
const AUXILIARIES = new Set(
  'is are was were be been has have had do does did will would can could may might must shall should'.split(' '),
);
const SUBJECTS = new Set('he she it they we i you this that these those'.split(' '));

/** "and [he] agreed", "and was told", "but the Kremlin said": a verb soon after a coordinator begins a clause. */
function beginsClause(words: readonly { lower: string; stem: string }[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  if (SUBJECTS.has(next.lower) || AUXILIARIES.has(next.lower)) return true;
  if (words[at]?.lower === 'but' || words[at]?.lower === 'nor') return true;
  return next.lower.endsWith('ed') && next.lower.length > 4;
}

/**
 * Clauses of one sentence: cut at semicolons, dashes, colons, brackets, commas that part more than two words, relative pronouns and
 * coordinators with a new verb. Spans cover the sentence but for the cutting marks; a sentence without cuts is one clause.
 */
export function splitClauses(text: string): Span[] {
  const words = tokenise(text);
  const cuts: number[] = [];
  words.forEach((word, index) => {
    if (index === 0) return;
    const between = text.slice(words[index - 1]!.end, word.start);
    const hard = /[;:—()[\]]/.test(between) || between.includes(' - ') || between.includes('--');
    const soft = between.includes(',') && !/\d,\d/.test(text.slice(words[index - 1]!.end - 1, word.start + 1));
    const opens = OPENS_CLAUSE.has(word.lower) || (COORDINATES.has(word.lower) && beginsClause(words, index));
    if (hard || soft || opens) cuts.push(word.start);
  });
  const spans: Span[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    let end = cut;
    while (
      end > start &&
      (isSpace(text.charCodeAt(end - 1)) || (cut < text.length && ',;:—-('.includes(text.charAt(end - 1))))
    )
      end--;
    if (end > start) spans.push({ start, end });
    start = cut;
  }
  return spans;
}
