/** Contradictions in the words of two sentences about the same thing, where no value tells. */
import type { Token } from '../text/tokens.ts';
import { DEMONYMS } from './nations.ts';
import { AGENTS, OPPOSITES, ROLES, WORKS } from './event-words.ts';
import { NEGATORS } from './polarity-words.ts';

interface Side {
  tokens: readonly Token[];
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

function sideOf(tokens: readonly Token[]): Side {
  return {
    tokens,
    words: new Set(tokens.map((token) => token.lower)),
    stems: new Set(tokens.map((token) => token.stem)),
  };
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && !DEMONYMS.has(token.lower);

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

function shared(a: Side, b: Side): number {
  return [...a.stems].filter((word) => word.length > 3 && b.stems.has(word)).length;
}

/** "written by Trevor" where the other tells who wrote it, and it was someone else. */
function otherAgent(a: Side, b: Side): boolean {
  for (const [k, token] of a.tokens.entries()) {
    const verb = a.tokens[k - 1]?.stem;
    if (token.lower === 'by' && verb !== undefined && isName(a.tokens[k + 1])) {
      const last = lastOfName(a.tokens, k + 1);
      const told = b.tokens.some(
        (other, j) => other.stem === verb && b.tokens.slice(j + 1, j + 4).some((next) => next.lower === 'by'),
      );
      if (told && !b.words.has(last.lower)) return true;
    }
    const does = AGENTS.get(token.stem) ?? AGENTS.get(token.lower);
    if (does !== undefined && isName(a.tokens[0])) {
      const subject = lastOfName(a.tokens, 0);
      const told = b.tokens.findIndex((other) => other.stem === does);
      if (told >= 0 && b.tokens.slice(told).some((other) => other.lower === 'by') && !b.words.has(subject.lower))
        return true;
    }
  }
  return false;
}

function lastOfName(tokens: readonly Token[], from: number): Token {
  let at = from;
  while (isName(tokens[at + 1])) at++;
  return tokens[at]!;
}

const PLACES = new Set(['in', 'at', 'from', 'to', 'near']);

/** Names behind a preposition of place that are in one sentence only. */
function placesOf(side: Side, other: Side): Token[] {
  return side.tokens.filter(
    (token, k) =>
      isName(token) &&
      PLACES.has(side.tokens[k - 1]?.lower ?? '') &&
      !other.words.has(token.lower) &&
      !/^\d/.test(token.lower),
  );
}

const COMMON = new Set('have make take includ say becom begin get give'.split(' '));

/** One place here, another there, and a verb in common ("lives in Japan", "to India, where he lives"). */
function otherPlace(a: Side, b: Side): boolean {
  if (placesOf(a, b).length === 0 || placesOf(b, a).length === 0) return false;
  const verbs = a.tokens.filter(
    (token, k) =>
      k > 0 && !isName(token) && token.lower.length > 3 && !COMMON.has(token.stem) && /(?:s|ed|ing)$/.test(token.lower),
  );
  return verbs.some((verb) => b.tokens.some((token) => token.stem === verb.stem && !isName(token)));
}

/** "One of the Girls" and "One of the Boys": three words alike, then another name. */
function otherSlot(a: Side, b: Side): boolean {
  for (let i = 3; i < a.tokens.length; i++) {
    const word = a.tokens[i]!;
    if (!isName(word) || isName(a.tokens[i - 1]) || b.words.has(word.lower)) continue;
    const lead = [1, 2, 3].map((k) => a.tokens[i - k]!.lower);
    const at = b.tokens.findIndex((_, j) => j >= 3 && lead.every((before, k) => b.tokens[j - k - 1]!.lower === before));
    const theirs = b.tokens[at];
    if (at >= 0 && isName(theirs) && !a.words.has(theirs!.lower)) return true;
  }
  return false;
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
