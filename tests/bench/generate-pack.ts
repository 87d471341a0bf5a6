/** Generated claims in the two forms in which readers import them, and compiled. */
import type { z } from 'zod';
import { compilePack } from '../../lib/packs/compile.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { packSchema } from '../../lib/packs/schema.ts';
import type { GeneratedClaim } from './generate-claims.ts';

/** A pack file: one claim with cues and one account each. */
export function packText(claims: readonly GeneratedClaim[]): string {
  const pack: z.input<typeof packSchema> = {
    format: 'variorum-pack/1',
    id: `generated-${claims.length}`,
    title: 'Generated claims',
    version: '1.0.0',
    origins: [{ id: 'nobody', name: 'Nobody' }],
    sources: [{ id: 'nowhere', publisher: 'Nowhere', title: 'Nothing', published: null, stage: null }],
    claims: claims.map(({ id, text, cues }, i) => ({
      id,
      question: text,
      kind: 'count',
      unit: 'thing',
      scope: 'standing',
      accounts: [
        { source: 'nowhere', origin: 'nobody', value: { is: i }, says: text, fragment: cues.join(' '), paragraph: 1 },
      ],
      match: { any: [{ all: cues, figure: { optional: true } }], page: [[cues[0]!]] },
    })),
  };
  return JSON.stringify(pack);
}

/** The pack file, compiled. */
export function packOf(claims: readonly GeneratedClaim[]): CompiledPack {
  return compilePack(packSchema.parse(JSON.parse(packText(claims))));
}

/** The least that a review can be, so that more of them than a pack may hold stay under the bytes that a file may have. */
export function shortReviewLines(claims: readonly GeneratedClaim[]): string {
  return claims.map(({ id, text }) => JSON.stringify({ '@id': id, claimReviewed: text })).join('\n');
}

/** ClaimReview objects, one a line, with the fields that fact-checkers fill in. */
export function reviewLines(claims: readonly GeneratedClaim[]): string {
  return claims
    .map(({ id, text, cues }, i) =>
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        '@id': `urn:claim:${id}`,
        url: `https://checks-${i % 40}.example/fact-check/${cues.join('-')}/`,
        claimReviewed: `${text}.`,
        name: `Is it true of ${cues.join(' and ')}?`,
        datePublished: '2025-03-18',
        author: { '@type': 'Organization', name: `Checks of town ${i % 40}` },
        reviewRating: { '@type': 'Rating', alternateName: 'False' },
      }),
    )
    .join('\n');
}
