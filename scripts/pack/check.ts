/** `npm run -s pack -- check [--seeds DIR]`: proves every bundled pack, or lists what is wrong with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkPack } from '../../lib/packs/check.ts';
import type { CheckOptions, CheckReport, Fault } from '../../lib/packs/check-types.ts';
import { loadPack } from './load.ts';
import { root } from '../run.ts';
import { createCheckEngine } from './engine.ts';

/** A folder's files by name; a name that leads out of the folder finds nothing. */
function articlesIn(folder: string): CheckOptions['readArticle'] {
  const files = new Set(readdirSync(folder));
  return (file) => (files.has(file) ? readFileSync(join(folder, file), 'utf8') : null);
}

/** One line for a person: which pack, which claim, where, what, and what to do. */
function formatFault({ pack, claim, path, problem, remedy }: Fault): string {
  return `${[pack, claim, path].filter((part) => part !== null).join(' › ')}: ${problem}; ${remedy}`;
}

function formatCounts(reports: readonly CheckReport[], seeds: string | null): string {
  const sum = (count: (report: CheckReport) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const fragments =
    seeds === null ? 'fragments not looked up' : `${sum(({ fragmentsFound }) => fragmentsFound ?? 0)} fragments found`;
  const examples = `${sum(({ examplesRight }) => examplesRight)} of ${sum(({ examples }) => examples)} examples right`;
  return `${sum(({ claims }) => claims)} claims, ${sum(({ accounts }) => accounts)} accounts, ${fragments}, ${examples}`;
}

/**
 * Checks the packs in the subfolders of `folder`; prints counts to standard output, faults to standard error. Returns
 * whether nothing is wrong.
 */
export function runCheck(folder: string, args: readonly string[]): boolean {
  const { values } = parseArgs({ args: [...args], options: { seeds: { type: 'string' } } });
  const given = values.seeds ?? join(root, '../shared/seeds');
  const seeds = existsSync(given) ? given : null;
  if (seeds === null && values.seeds !== undefined) throw new Error(`there is no folder ${values.seeds}`);
  const options = { createEngine: createCheckEngine, readArticle: seeds === null ? null : articlesIn(seeds) };
  const reports: CheckReport[] = [];
  let unread = 0;
  for (const name of readdirSync(folder).toSorted()) {
    try {
      const report = checkPack(loadPack(join(folder, name)), options);
      reports.push(report);
      for (const fault of report.faults) console.error(formatFault(fault));
    } catch (error) {
      unread++;
      console.error(`${name}: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`);
    }
  }
  if (seeds === null) console.error('the folder ../shared/seeds is not there: fragments were not looked up');
  console.log(formatCounts(reports, seeds));
  return unread === 0 && reports.every(({ faults }) => faults.length === 0);
}
