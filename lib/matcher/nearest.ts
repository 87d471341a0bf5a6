/** The claims that come nearest to a text, whether it states them or not: what a reader gets who asks about a selection. */
import { explainClaim, pageWith, sentencesOf } from './explain.ts';
import type { Engine } from './explain.ts';
import type { IndexedClaim, IndexedPattern } from './index-patterns.ts';
import { openPage } from './page.ts';
import type { Sentence } from './sentence.ts';
import type { Explanation, Page } from './types.ts';

/** Claims of which the text has less than this share of the groups of cue words have nothing to do with it. */
const LEAST = 0.5;

/** The share of the pattern's groups that have a word in the sentence. */
function shareOf({ groups }: IndexedPattern, { hits }: Sentence): number {
  if (hits === null) return 0;
  return groups.filter(({ of }) => hits.has(of)).length / groups.length;
}

/**
 * At most `top` claims with cues: those that the text states first, then those it has the larger share of the cues of, in
 * the packs' order. Empty where the text shares no more than stray words with any.
 */
export function nearestClaims(page: Page, text: string, top: number, engine: Engine): Explanation[] {
  const opened = openPage(pageWith(page, text), engine.packs, engine.lexicon);
  const sentences = sentencesOf(text, opened);
  const nearest = (claim: IndexedClaim): number =>
    Math.max(
      0,
      ...engine.index.patternsOf(claim).flatMap((pattern) => sentences.map((sentence) => shareOf(pattern, sentence))),
    );
  return (
    engine.index.claims
      .map((claim) => ({ claim, share: nearest(claim) }))
      // One group alone is a word that half of all sentences have, unless the pattern asks for no other.
      .filter(({ share }) => share > LEAST)
      .map(({ claim, share }) => ({ share, explanation: explainClaim(claim, sentences, opened, engine) }))
      .sort((a, b) => Number(b.explanation.matched) - Number(a.explanation.matched) || b.share - a.share)
      .slice(0, top)
      .map(({ explanation }) => explanation)
  );
}
