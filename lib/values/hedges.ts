/** Finds the words around a figure that limit it. */
import {
  HEDGES_AFTER,
  HEDGES_BEFORE,
  type HedgePhrase,
  MARK_VERBS,
  negatedBound,
  STANCES,
  TIME_HEDGES,
} from './hedge-words.ts';
import { lexemeAt, type Lexeme } from './lex.ts';
import { NUMERIC } from './triggers.ts';
import type { Bound, Stance } from './types.ts';

export interface Hedge {
  bound: Bound | null;
  stance: Stance | null;
  /** First and last-but-one lexeme of figure and hedge words together. */
  from: number;
  to: number;
}

const NEGATIONS = new Set([
  "can't",
  'cannot',
  'not',
  'never',
  "couldn't",
  'hardly',
  "wasn't",
  "isn't",
  "didn't",
  "don't",
  "won't",
  "doesn't",
]);
const LIMIT_VERBS = new Set(['been', 'be', 'have', 'last', 'take', 'run', 'any', 'lasted', 'taken', 'much', 'a']);

/** Verbs that take "up" or "over" to themselves: "signed up to the monthlong truce", "hand over 23 prisoners". */
const PHRASAL = new Set(
  'sign signs signed signing own owns owned hand hands handed handing turn turns turned turning give gives gave given giving take takes took taken taking carry carried'.split(
    ' ',
  ),
);

function matchBefore(
  lexemes: readonly Lexeme[],
  last: number,
  table: ReadonlyMap<string, HedgePhrase[]>,
): HedgePhrase | null {
  const phrases = table.get(lexemeAt(lexemes, last).s);
  if (!phrases) return null;
  for (const phrase of phrases) {
    const first = last - phrase.words.length + 1;
    let same = first >= 0;
    for (let k = 0; same && k < phrase.words.length; k++) same = lexemes[first + k]!.s === phrase.words[k];
    const particle = phrase.words[0] === 'over' || phrase.words[0] === 'up';
    if (same && !(particle && PHRASAL.has(lexemeAt(lexemes, first - 1).s))) return phrase;
  }
  return null;
}

/** "can't have been shorter than": the negation stands up to four words before the bound. */
function isNegated(lexemes: readonly Lexeme[], first: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - 4; k--) {
    const { s } = lexemes[k]!;
    if (NEGATIONS.has(s)) return true;
    if (!LIMIT_VERBS.has(s)) return false;
  }
  return false;
}

/** Ends of a day or time that a negated verb turns into its start: "did not begin until 10:30". */
const TURNED_BY_VERB = new Set(['until', 'till', 'before']);
/** Between a negation and such an end these begin a clause of their own: "did not say that it would last until May". */
const OTHER_CLAUSE = new Set(
  'that if whether when while because who which and but or will would can could shall should may might must is are was were has have had do does did say said'.split(
    ' ',
  ),
);
const NEGATION_REACH = 7;

/** "Did not begin until", "hadn't got under way till": the verb before lexeme `at` is negated. */
function isVerbNegated(lexemes: readonly Lexeme[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - NEGATION_REACH; k--) {
    const { s, type } = lexemes[k]!;
    if (NEGATIONS.has(s) || s.endsWith("n't")) return true;
    if (type !== 'word' || OTHER_CLAUSE.has(s)) return false;
  }
  return false;
}

/** The phrase of limiting words that begins at a lexeme, or null. */
function phraseAt(lexemes: readonly Lexeme[], at: number): HedgePhrase | null {
  const phrases = HEDGES_AFTER.get(lexemeAt(lexemes, at).s) ?? [];
  return phrases.find(({ words }) => words.every((word, k) => lexemeAt(lexemes, at + k).s === word)) ?? null;
}

/** The limiting words behind a figure that ends before lexeme `to`: "or so", "-plus", "prisoners or more", ", at least". */
function readAfter(lexemes: readonly Lexeme[], to: number): { bound: Bound; to: number } | null {
  const next = lexemeAt(lexemes, to);
  if (next.s === '+') return next.glued ? { bound: 'at-least', to: to + 1 } : null;
  const at = next.s === '-' && next.glued ? to + 1 : to;
  const near = phraseAt(lexemes, at);
  if (near) return { bound: near.bound, to: at + near.words.length };
  if (next.s !== ',' && next.type !== 'word') return null;
  // Behind a comma or a counted noun one word may begin something else, and so may any words before another figure.
  const phrase = phraseAt(lexemes, to + 1);
  if (!phrase || (phrase.words.length === 1 && phrase.words[0] !== 'tops')) return null;
  const end = to + 1 + phrase.words.length;
  return lexemeAt(lexemes, end).bits & NUMERIC ? null : { bound: phrase.bound, to: end };
}

/** "Ran past the two-hour mark": what the verb before the article of the figure's mark says. */
function readMark(lexemes: readonly Lexeme[], from: number, to: number): Bound | null {
  const at = lexemeAt(lexemes, to).s === '-' ? to + 1 : to;
  if (lexemeAt(lexemes, at).s !== 'mark' || lexemeAt(lexemes, from - 1).s !== 'the') return null;
  return MARK_VERBS.get(lexemeAt(lexemes, from - 2).s) ?? null;
}

/**
 * Bound and stance of the figure on lexemes `from` to `to` (exclusive). `timed` figures (dates, clock times) also take
 * "by", "until", "after", "since".
 */
export function readHedge(lexemes: readonly Lexeme[], from: number, to: number, timed = false): Hedge {
  const hedge: Hedge = { bound: null, stance: null, from, to };
  let last = from - 1;
  const skipped = lexemeAt(lexemes, last).s;
  if (skipped === 'the' || skipped === 'a' || skipped === 'an') {
    if (matchBefore(lexemes, last - 1, HEDGES_BEFORE)) last--;
  }
  for (let round = 0; round < 2; round++) {
    const phrase =
      matchBefore(lexemes, last, HEDGES_BEFORE) ??
      (timed && hedge.bound === null ? matchBefore(lexemes, last, TIME_HEDGES) : null);
    if (!phrase) break;
    const first = last - phrase.words.length + 1;
    const turned = TURNED_BY_VERB.has(lexemeAt(lexemes, first).s) && isVerbNegated(lexemes, first);
    const told = isNegated(lexemes, first) ? negatedBound(phrase.bound) : phrase.bound;
    const bound = turned ? 'at-least' : told;
    // "at least about 90": the outer word decides, "about" only softens it.
    if (hedge.bound === null || hedge.bound === 'about') hedge.bound = bound;
    hedge.from = first;
    last = first - 1;
  }
  const after = readAfter(lexemes, to);
  if (after) {
    if (hedge.bound === null || hedge.bound === 'about') hedge.bound = after.bound;
    hedge.to = after.to;
  }
  hedge.bound ??= readMark(lexemes, from, to);
  for (let k = hedge.from - 1; k >= 0 && k >= hedge.from - 3; k--) {
    const lexeme = lexemes[k]!;
    if (lexeme.type !== 'word') break;
    const stance = STANCES.get(lexeme.s);
    if (stance) {
      hedge.stance = stance;
      break;
    }
  }
  return hedge;
}
