import type { Source } from '../../lib/packs/schema.ts';

/** What readers may call a source. */
export function sourceName({ publisher, name, title, id }: Source): string {
  return publisher ?? name ?? title ?? id;
}
