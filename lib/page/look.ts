/** How a mention is drawn, by the reader's settings. */
import type { MarkSettings } from '../mark-settings.ts';
import type { RelationName } from '../values/types.ts';

/** Line and badge, the line alone, or nothing: then the popup can still lead to it. */
export type Look = 'badge' | 'line' | 'hidden';

/** The look of a mention; `isRepeat` where the claim was marked further up already. */
export function lookOf(relation: RelationName, isRepeat: boolean, { density, badges }: MarkSettings): Look {
  if (density === 'off' || (density === 'conflicts' && relation !== 'conflicts')) return 'hidden';
  return isRepeat && badges === 'first' ? 'line' : 'badge';
}
