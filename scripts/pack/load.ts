/** Reads a pack folder: `pack.yaml`, `vocabulary.yaml` and one file a topic under `claims/`. For scripts and tests; Node only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packSchema } from '../../lib/packs/schema.ts';
import type { Pack } from '../../lib/packs/schema.ts';

/** Throws a ZodError for a pack that does not fit the schema, an Error for YAML that cannot be read. */
export function loadPack(folder: string): Pack {
  const read = (...path: string[]): unknown => parse(readFileSync(join(folder, ...path), 'utf8'));
  const pack = read('pack.yaml') as Record<string, unknown> & { stories?: { id: string }[] };
  const files = readdirSync(join(folder, 'claims')).filter((file) => file.endsWith('.yaml'));
  const story = pack.stories?.[0]?.id ?? null;
  const claims = files.sort().flatMap((file) => read('claims', file) as Record<string, unknown>[]);
  return packSchema.parse({
    ...pack,
    vocabulary: read('vocabulary.yaml'),
    claims: claims.map((claim) => ({ story, ...claim })),
  });
}
