/** Contradictions in the words of two sentences about the same thing, where no value tells. */
import type { Token } from '../text/tokens.ts';
import { OPPOSITES, ROLES, WORKS } from './event-words.ts';
import { DEMONYMS } from './nations.ts';
import { NEGATORS } from './polarity-words.ts';
import { otherAgent, otherPlace, otherSlot } from './wording-names.ts';
import { shared, type Side, sideOf } from './wording-sides.ts';

/** "largest" here and "smallest" there, neither in both; "before" and "after" only in front of the same word. */
function opposed(a: Side, b: Side): boolean {
  for (const token of a.tokens) {
    for (const other of OPPOSITES.get(token.lower) ?? [])
      if (b.words.has(other) && !b.words.has(token.lower) && !a.words.has(other)) return true;
    if (token.lower !== 'before' && token.lower !== 'after') continue;
    const other = token.lower === 'before' ? 'after' : 'before';
    const next = followers(a, token.lower);
    if (followers(b, other).some((word) => next.includes(word)) && !b.words.has(token.lower)) return true;
  }
  return false;
}

function followers(side: Side, word: string): string[] {
  return side.tokens.flatMap((token, k) => {
    if (token.lower !== word) return [];
    const next = side.tokens[k + 1];
    return next === undefined ? [] : next.lower === 'the' ? [side.tokens[k + 2]?.lower ?? ''] : [next.lower];
  });
}

/** Both name nations, and none the same. */
function otherNation(a: Side, b: Side): boolean {
  const mine = [...a.words].filter((word) => DEMONYMS.has(word));
  const theirs = [...b.words].filter((word) => DEMONYMS.has(word));
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((word) => theirs.includes(word)) &&
    copula(a) !== null &&
    copula(b) !== null
  );
}

/** Kind of work that "is a …" gives: the last of the words for works before a verb or preposition. */
function copula(side: Side): string | null {
  const at = side.tokens.findIndex(
    (token, k) => /^(?:is|was|are)$/.test(token.lower) && /^(?:an?|the|one)$/.test(side.tokens[k + 1]?.lower ?? ''),
  );
  if (at < 0) return null;
  let found = '';
  for (const token of side.tokens.slice(at + 2, at + 12)) {
    if (/^(?:by|in|on|from|for|with|that|which|who|directed|written|released|set|starring|based)$/.test(token.lower))
      break;
    found = WORKS.get(token.lower) ?? found;
  }
  return found;
}

function otherWork(a: Side, b: Side): boolean {
  const mine = copula(a);
  const theirs = copula(b);
  if (!mine || !theirs || mine === theirs) return false;
  return ![...b.words].some((word) => WORKS.get(word) === mine);
}

/** "directed" where the other has "starred": same thing, another part in it. */
function otherRole(a: Side, b: Side): boolean {
  const mine = [...a.stems].filter((word) => ROLES.has(word));
  const theirs = [...b.stems].filter((word) => ROLES.has(word));
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word)) && shared(a, b) >= 2;
}

/** The same verb, denied in one sentence only. */
function denied(a: Side, b: Side): boolean {
  const negatedStems = (side: Side): Set<string> =>
    new Set(
      side.tokens
        .filter(
          (token, k) =>
            token.stem.length > 3 &&
            /(?:ed|s|ing|e)$/.test(token.lower) &&
            side.tokens.slice(Math.max(0, k - 3), k).some((near) => NEGATORS.has(near.lower) && near.lower !== 'no'),
        )
        .map((token) => token.stem),
    );
  const mine = negatedStems(a);
  const theirs = negatedStems(b);
  if (mine.size > 0 === theirs.size > 0) return false;
  for (const word of mine) if (b.stems.has(word)) return true;
  for (const word of theirs) if (a.stems.has(word)) return true;
  return false;
}

/** Do the words of two sentences about the same thing contradict each other? Each test needs a word class or an equal frame. */
export function wordsConflict(first: readonly Token[], second: readonly Token[]): boolean {
  const a = sideOf(first);
  const b = sideOf(second);
  const oneWay = (x: Side, y: Side): boolean => otherAgent(x, y) || otherSlot(x, y);
  return (
    opposed(a, b) ||
    otherNation(a, b) ||
    otherWork(a, b) ||
    otherRole(a, b) ||
    otherPlace(a, b) ||
    denied(a, b) ||
    oneWay(a, b) ||
    oneWay(b, a)
  );
}
