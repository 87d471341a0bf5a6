/** A pack that the caller names in place of the bundled ones. */
import { compilePack } from '../../lib/packs/compile.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { packSchema } from '../../lib/packs/schema.ts';
import { readText } from '../pack/read-text.ts';

/** A pack from a JSON file; throws an Error that says what is wrong with it and where. */
export function loadPackFile(file: string): CompiledPack {
  const parsed = packSchema.safeParse(JSON.parse(readText(file).replace(/^\uFEFF/, '')));
  if (parsed.success) return compilePack(parsed.data);
  const faults = parsed.error.issues.slice(0, 20).map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`${file} is no pack:\n${faults.join('\n')}`);
}
