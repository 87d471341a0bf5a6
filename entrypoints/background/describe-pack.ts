import type { PackInfo } from '../../lib/messages/types.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';

/** What the options tell of a pack. */
export function describePack({
  id,
  version,
  title,
  description,
  license,
  stories,
  claims,
  sources,
}: CompiledPack): PackInfo {
  return {
    id,
    version,
    title,
    description,
    license,
    stories: stories.map((story) => story.title),
    claims: claims.length,
    accounts: claims.reduce((sum, { accounts }) => sum + accounts.length, 0),
    sources: [
      ...new Set(
        sources.map(({ publisher, name, title: headline, id: source }) => publisher ?? name ?? headline ?? source),
      ),
    ],
  };
}
