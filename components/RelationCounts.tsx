import type { RelationName } from '../lib/values/types.ts';
import { describeCounts, relationsIn } from './describe-counts.ts';
import { RelationSign } from './RelationSign.tsx';

/** How many accounts stand in which relation to a mention, as chips that read as one sentence. */
export function RelationCounts({ counts }: { counts: Record<RelationName, number> }) {
  const words = describeCounts('accounts', counts);
  return (
    <span class="chips">
      {relationsIn(counts).map((relation, i) => (
        <span key={relation} class={`chip ${relation}`}>
          <RelationSign relation={relation} />
          {words[i]}
        </span>
      ))}
    </span>
  );
}
