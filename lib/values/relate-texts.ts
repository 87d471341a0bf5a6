/** Relates two free sentences about the same thing: by the values they share, then by their words. */
import { normalise } from '../text/normalise.ts';
import { tokenise } from '../text/tokens.ts';
import { EXCLUSIVE } from './event-words.ts';
import { factsOf, type Fact } from './facts.ts';
import { relateValues } from './relate.ts';
import type { Relation } from './types.ts';
import { wordsConflict } from './wordings.ts';

const UNCLEAR: Relation = { relation: 'unclear', reason: { code: 'no-value' }, literallyPossible: false };
/**
 * In a free sentence a bound is a mark that was passed ("more than 300", of 412), not a guess at the figure as in two
 * tellings of one fact: what its words allow contradicts nothing.
 */
const WITHIN: Relation = { relation: 'compatible', reason: { code: 'within-bound' }, literallyPossible: false };
const OPPOSITE: Relation = { relation: 'conflicts', reason: { code: 'opposite' }, literallyPossible: false };

/** Bracket tokens and doubled quotes and dashes of tokenised corpora, as text has them. */
function plain(text: string): string {
  return normalise(text)
    .text.replaceAll('-LRB-', '(')
    .replaceAll('-RRB-', ')')
    .replaceAll('-LSB-', '[')
    .replaceAll('-RSB-', ']')
    .replaceAll('--', '-')
    .replaceAll('``', '"')
    .replaceAll("''", '"');
}

/** Without accents, letter for letter: "Noël" and "Noel" are one name. */
function unmarked(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));
}

/** Last day of the latest year that a text names, as the reference for days without a year in the other text. */
function yearEnd(text: string): string | null {
  const years = text.match(/\b(?:1[5-9]|20)\d\d\b/g);
  return years ? `${years.at(-1)!}-12-31` : null;
}

function sameThing(a: Fact, b: Fact): boolean {
  if (a.value.kind !== 'number' || b.value.kind !== 'number') return true;
  for (const head of a.heads) if (b.heads.has(head)) return true;
  // Two figures that count nothing named can only be known for the same.
  return a.heads.size + b.heads.size === 0 && a.value.min === b.value.min && a.value.max === b.value.max;
}

const isExclusive = (a: Fact, b: Fact): boolean =>
  a.event !== null && b.event !== null && a.event !== b.event && EXCLUSIVE.has(a.event) && EXCLUSIVE.has(b.event);

/** "Before 1980", "after 1990" of what the other sentence dates too. */
const isSameEvent = (a: Fact, b: Fact): boolean => a.event !== null && a.event === b.event;

/** A date with "until", "since", "before" limits something else than it dates. */
const isLimit = (fact: Fact): boolean =>
  fact.value.kind === 'date' && fact.value.bound !== null && fact.value.bound !== 'about';

/** How one fact stands to all facts of the other sentence; null where none compares. */
function relateFact(mine: Fact, others: readonly Fact[]): Relation | null {
  let conflict: Relation | null = null;
  let other: Relation | null = null;
  let within = false;
  let twisted = false;
  const sameEvent = mine.event !== null && others.some((fact) => fact.event === mine.event);
  for (const theirs of others) {
    if (!sameThing(mine, theirs)) continue;
    const found = relateValues(mine.value, theirs.value);
    if (found.relation === 'unclear') continue;
    if (found.relation !== 'conflicts') {
      if (isExclusive(mine, theirs)) twisted = true;
      else if (!(sameEvent && theirs.event !== mine.event && theirs.event !== null)) other ??= found;
    } else if (found.literallyPossible && mine.value.kind !== 'date') within = true;
    else if (isLimit(mine) || isLimit(theirs)) {
      if (!isSameEvent(mine, theirs)) continue;
      if (found.literallyPossible) within = true;
      else conflict ??= found;
    } else if (!(sameEvent && theirs.event !== mine.event)) conflict ??= found;
  }
  return other ?? (within ? WITHIN : twisted ? OPPOSITE : conflict);
}

function relateFacts(facts: readonly Fact[], others: readonly Fact[]): Relation[] {
  return facts.map((fact) => relateFact(fact, others)).filter((found) => found !== null);
}

/**
 * Relation of two sentences told of the same thing. A value conflicts when nothing comparable in the other sentence fits
 * it: the same kind, the same counted noun, the same event. `unclear` where neither values nor words compare.
 */
export function relateTexts(a: string, b: string): Relation {
  const [left, right] = [plain(a), plain(b)];
  const [mine, theirs] = [tokenise(unmarked(left)), tokenise(unmarked(right))];
  const leftFacts = factsOf(left, mine, yearEnd(right));
  const rightFacts = factsOf(right, theirs, yearEnd(left));
  const there = relateFacts(leftFacts, rightFacts);
  const back = relateFacts(rightFacts, leftFacts);
  // The sentence that says less is held against the other: what only the longer one tells contradicts nothing.
  const sides =
    leftFacts.length < rightFacts.length ? [there] : leftFacts.length > rightFacts.length ? [back] : [there, back];
  const conflicts = sides.map((related) => related.find((found) => found.relation === 'conflicts'));
  if (conflicts[0] && conflicts.every((found) => found !== undefined)) return conflicts[0];
  if (wordsConflict(mine, theirs)) return OPPOSITE;
  const fitting = sides.flat().filter((found) => found.relation !== 'conflicts');
  return fitting.find((found) => found.relation === 'agrees') ?? fitting[0] ?? UNCLEAR;
}
