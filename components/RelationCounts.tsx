import { tCount } from '../lib/locales/translate.ts';
import type { RelationName } from '../lib/values/types.ts';
import { RelationSign } from './RelationSign.tsx';

const order: RelationName[] = ['conflicts', 'agrees', 'compatible', 'unclear'];

/** How many accounts stand in which relation to a mention, as chips; relations without an account are left out. */
export function RelationCounts({ counts }: { counts: Record<RelationName, number> }) {
  return (
    <span class="chips">
      {order
        .filter((relation) => counts[relation] > 0)
        .map((relation) => (
          <span key={relation} class={`chip ${relation}`}>
            <RelationSign relation={relation} />
            {tCount(`counts.${relation}`, counts[relation])}
          </span>
        ))}
    </span>
  );
}
