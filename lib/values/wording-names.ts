/** Contradictions in who and where. */
import type { Token } from '../text/tokens.ts';
import { AGENTS } from './event-words.ts';
import { isName, lastOfName, type Side } from './wording-sides.ts';

/** "written by Trevor" where the other tells who wrote it, and it was someone else. */
export function otherAgent(a: Side, b: Side): boolean {
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
export function otherPlace(a: Side, b: Side): boolean {
  if (placesOf(a, b).length === 0 || placesOf(b, a).length === 0) return false;
  const verbs = a.tokens.filter(
    (token, k) =>
      k > 0 && !isName(token) && token.lower.length > 3 && !COMMON.has(token.stem) && /(?:s|ed|ing)$/.test(token.lower),
  );
  return verbs.some((verb) => b.tokens.some((token) => token.stem === verb.stem && !isName(token)));
}

/** "One of the Girls" and "One of the Boys": three words alike, then another name. */
export function otherSlot(a: Side, b: Side): boolean {
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
