/** A small imported pack about invented events. */
import { compilePack } from '../../lib/packs/compile.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { importClaimReviews } from '../../lib/packs/claim-review.ts';
import { packSchema } from '../../lib/packs/schema.ts';
import type { Pack } from '../../lib/packs/schema.ts';

const REVIEWS: [id: string, claim: string, title: string][] = [
  ['ice', 'The harbour of Dornevik froze over in January 2019.', 'Did Dornevik Harbour Freeze?'],
  ['whale', 'A photograph shows a humpback whale in the Strait of Ilvaro.', 'Is This a Humpback in Ilvaro?'],
  ['toll', 'Governor Maren Oskoll raised the bridge toll to $2,500.', 'Did Oskoll Raise Bridge Tolls?'],
  ['gulls', 'Seagulls stole 40 sandwiches from the Quillon café.', 'Sandwich Thefts at Quillon'],
  ['lamp', 'The lighthouse of Brannock runs on whale oil.', 'Whale Oil at Brannock Lighthouse'],
  ['parrot', 'A parrot named Zephyrine was elected mayor of Tolvane.', 'Parrot Elected Mayor of Tolvane'],
];

/** The pack as a file would hold it. */
export function reviewPack(): Pack {
  const rows = REVIEWS.map(([id, claimReviewed, name]) =>
    JSON.stringify({
      '@type': 'ClaimReview',
      '@id': `urn:claim:${id}`,
      claimReviewed,
      name,
      author: { name: 'Ilva Checks' },
      reviewRating: { alternateName: 'False' },
    }),
  );
  const { pack, faults } = importClaimReviews(rows.join('\n'), 'reviews', 'Reviews');
  if (pack === null) throw new Error(JSON.stringify(faults));
  return packSchema.parse(pack);
}

export const compiledReviews: CompiledPack = compilePack(reviewPack());
