/** The claims that come nearest to a text, whether it states them or not: what a reader gets who asks about a selection. */
import { explainClaim, pageWith, sentencesOf } from './explain.ts';
import type { Engine } from './explain.ts';
import { openPage } from './page.ts';
import { ROW_HEAD } from './row-table.ts';
import type { RowTable } from './row-table.ts';
import type { Sentence } from './sentence.ts';
import type { Explanation, Page } from './types.ts';

/** Claims of which the text has less than this share of the groups of cue words have nothing to do with it. */
const LEAST = 0.5;

/** The largest share of a pattern's groups that have a word in the sentence, by the numbers of the claims. */
function addShares(shares: Map<number, number>, tables: readonly RowTable[], { hits }: Sentence): void {
  if (hits === null) return;
  // Every row is looked at: a list is read sooner than the hits are asked.
  const stands = new Uint8Array(tables[0]!.starts.length);
  for (const { of } of hits.standing) for (const classId of of) stands[classId] = 1;
  for (const { numbers, first } of tables)
    for (let row = 0; row < numbers.length;) {
      const claim = first + numbers[row]!;
      const count = numbers[row + 2]!;
      let standing = 0;
      row += ROW_HEAD + count;
      for (let at = row - count; at < row; at++) {
        const of = numbers[at]!;
        standing += stands[of < 0 ? ~of : of]!;
      }
      const share = standing / count;
      // One group alone is a word that half of all sentences have, unless the pattern asks for no other.
      if (share > LEAST && share > (shares.get(claim) ?? 0)) shares.set(claim, share);
    }
}

/** How many of those it has the largest shares of are looked at. */
const LOOKED = 50;

/**
 * At most `top` claims with cues: those that the text states first, then those it has the larger share of the cues of, in
 * the packs' order. Empty where the text shares no more than stray words with any. Throws `NotRead` where one of them is
 * still to be read.
 */
export function nearestClaims(page: Page, text: string, top: number, engine: Engine): Explanation[] {
  const opened = openPage(pageWith(page, text), engine.packs, engine.lexicon);
  const sentences = sentencesOf(text, opened);
  const shares = new Map<number, number>();
  for (const sentence of sentences) addShares(shares, engine.rows, sentence);
  const looked = [...shares]
    .sort(([one, share], [other, otherShare]) => otherShare - share || one - other)
    .slice(0, LOOKED)
    .map(([claim]) => claim);
  engine.index.demand(looked);
  return looked
    .map((claim) => explainClaim(engine.index.at(claim), sentences, opened, engine))
    .sort((a, b) => Number(b.matched) - Number(a.matched))
    .slice(0, top);
}
