/** Finds the words around a figure that limit it. */
import { HEDGES_AFTER, HEDGES_BEFORE, negatedBound, STANCES, TIME_HEDGES, type HedgePhrase } from './hedge-words.ts';
import { lexemeAt, type Lexeme } from './lex.ts';
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
  const phrases = HEDGES_AFTER.get(lexemeAt(lexemes, to).s);
  if (phrases) {
    for (const phrase of phrases) {
      if (phrase.words.every((word, k) => lexemeAt(lexemes, to + k).s === word)) {
        if (hedge.bound === null || hedge.bound === 'about') hedge.bound = phrase.bound;
        hedge.to = to + phrase.words.length;
        break;
      }
    }
  } else if (lexemeAt(lexemes, to).s === '+' && lexemeAt(lexemes, to).glued) {
    hedge.bound ??= 'at-least';
    hedge.to = to + 1;
  }
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
