/** Parts of a sentence, for narrowing a mention to the words that carry it. */
import { isDigit, isSpace } from './characters.ts';
import type { Span } from './span.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

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

/** Whether the marks between two words part clauses: semicolon, colon, bracket, dash, and a comma that groups no digits. */
function isCut(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if (mark === ' ') continue;
    if (';:—()[]'.includes(mark)) return true;
    if (mark === '-') {
      const next = text.charAt(at + 1);
      if (at + 1 < to && (next === '-' || (next === ' ' && at > from && text.charAt(at - 1) === ' '))) return true;
    }
    if (mark === ',' && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))) return true;
  }
  return false;
}

/**
 * Clauses of one sentence: cut at semicolons, dashes, colons, brackets, commas that part more than two words, relative pronouns and
 * coordinators with a new verb. Spans cover the sentence but for the cutting marks; a sentence without cuts is one clause.
 */
export function splitClauses(text: string): Span[] {
  return clausesWithin(text, { start: 0, end: text.length }, tokenise(text));
}

/** The clauses of the sentence at `sentence` in a longer text, whose own words are known already. */
export function clausesWithin(text: string, sentence: Span, words: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let start = sentence.start;
  const cut = (at: number): void => {
    let end = at;
    while (
      end > start &&
      (isSpace(text.charCodeAt(end - 1)) || (at < sentence.end && ',;:—-('.includes(text.charAt(end - 1))))
    )
      end--;
    if (end > start) spans.push({ start, end });
    start = at;
  };
  for (let i = 1; i < words.length; i++) {
    const { lower, start: at } = words[i]!;
    const opens = OPENS_CLAUSE.has(lower) || (COORDINATES.has(lower) && beginsClause(words, i));
    if (opens || isCut(text, words[i - 1]!.end, at)) cut(at);
  }
  cut(sentence.end);
  return spans;
}
