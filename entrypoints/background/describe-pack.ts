import type { PackInfo } from '../../lib/messages/types.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';

/** What the options tell of a pack. */
export function describePack({ stories, claims, publishers, ...pack }: CompiledPack): PackInfo {
  const { id, version, title, description, license, accounts } = pack;
  return {
    id,
    version,
    title,
    description,
    license,
    stories: stories.map((story) => story.title),
    claims: claims.length,
    accounts,
    sources: publishers,
  };
}
