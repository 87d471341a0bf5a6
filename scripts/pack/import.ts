/** `pack import FILE --output PACK`: ClaimReview JSON lines → a pack file, or every fault with its line and nothing written. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { importClaimReviews, MAX_FAULTS } from '../../lib/packs/claim-review.ts';
import { readText } from './read-text.ts';

const USAGE = 'usage: npm run -s pack -- import FILE --output PACK [--title TITLE]';

/** A pack id from a file's name. */
function idOf(file: string): string {
  const slug = basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'imported' : slug;
}

/** The whole file or none of it, even when the disk is full. */
function writeWhole(file: string, text: string): void {
  const part = `${file}.part-${process.pid}`;
  try {
    writeFileSync(part, text);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Exit status: 0 done, 1 faults in the file, 2 called wrongly. Says on standard error what it did or could not do. */
export function runImport(args: string[]): number {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { output: { type: 'string' }, title: { type: 'string' } },
    });
  } catch (error) {
    console.error(`pack import: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.output === undefined) {
    console.error(USAGE);
    return 2;
  }
  try {
    const id = idOf(values.output);
    const { pack, faults } = importClaimReviews(readText(file), id, values.title ?? id);
    if (pack === null) {
      for (const { line, field, problem } of faults)
        console.error(`${file}:${line}: ${field === null ? 'the line' : field} ${problem}`);
      if (faults.length === MAX_FAULTS) console.error(`Only the first ${MAX_FAULTS} faults are listed.`);
      console.error('Nothing was written.');
      return 1;
    }
    writeWhole(values.output, JSON.stringify(pack));
    console.error(`${pack.id}: ${pack.claims.length} claims of ${pack.origins.length} publishers`);
    return 0;
  } catch (error) {
    console.error(`pack import: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
