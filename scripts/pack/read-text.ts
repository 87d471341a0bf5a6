/** Files of packs and reviews, which may be anything. */
import { readFileSync, statSync } from 'node:fs';
import { MAX_IMPORT_BYTES } from '../../lib/packs/claim-review.ts';

/** The file as text; throws an Error for one that is too large or not UTF-8. */
export function readText(file: string): string {
  const { size } = statSync(file);
  if (size > MAX_IMPORT_BYTES) throw new Error(`${file} has more than ${MAX_IMPORT_BYTES / 1024 / 1024} MB`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new Error(`${file} is not UTF-8 text`, { cause: error });
  }
}
