/** The matcher's parts over the harbour pack, for tests of one part alone. */
import { createClaimIndex } from '../../lib/matcher/claim-index.ts';
import type { IndexedClaim } from '../../lib/matcher/claim-index.ts';
import { createLexicon } from '../../lib/matcher/lexicon.ts';
import { readParagraph } from '../../lib/matcher/sentence.ts';
import type { Sentence } from '../../lib/matcher/sentence.ts';
import { compilePack } from '../../lib/packs/compile.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { compiledHarbour, harbourPack } from './harbour.ts';

export const packs = [compiledHarbour];
export const lexicon = createLexicon(packs);
export const index = createClaimIndex(packs, lexicon);

/** The first sentence of a text. */
export function sentenceOf(text: string, words = lexicon): Sentence {
  return readParagraph(text, 0, 0, words).sentences[0]!;
}

export function claimOf(id: string): IndexedClaim {
  return index.find(id)!;
}

/** A pack with one claim of one pattern, everything else as in the harbour pack. */
export function packWith(pattern: Record<string, unknown>, claim: Record<string, unknown> = {}): CompiledPack {
  return compilePack(
    harbourPack((source) => {
      source.claims = [{ ...source.claims[1], match: { any: [pattern] }, ...claim }];
    }),
  );
}
