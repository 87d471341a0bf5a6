import type { RelationName } from '../lib/values/types.ts';

const shapes: Record<RelationName, string> = {
  conflicts: 'M3 6h10M3 10h10M11 2 5 14',
  agrees: 'm3 8.5 3.5 3.5L13 4.5',
  compatible: 'M2.5 6.5c2-2 3.5-1.7 5.5 0s3.5 2 5.5 0M2.5 10.5c2-2 3.5-1.7 5.5 0s3.5 2 5.5 0',
  unclear: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 12.8v.2',
};

/** The sign of a relation; drawn, because the glyphs differ between fonts. It says nothing a word does not say too. */
export function RelationSign({ relation }: { relation: RelationName }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={shapes[relation]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
