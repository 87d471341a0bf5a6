/** Proves a pack: what its schema cannot say. Cheap checks first; the engine runs only over words that compile. */
import { checkExamples } from './check-examples.ts';
import { checkFragments } from './check-fragments.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import type { CheckOptions, CheckReport, Fault, Reporter } from './check-types.ts';
import { checkValues } from './check-values.ts';
import { checkWords } from './check-words.ts';
import type { Pack } from './schema.ts';

/** Every fault of the pack, in the order of the checks. Throws nothing of its own. */
export function checkPack(pack: Pack, { createEngine, readArticle }: CheckOptions): CheckReport {
  const faults: Fault[] = [];
  const report: Reporter = (claim, path, problem, remedy) =>
    faults.push({ pack: pack.id, claim, path, problem, remedy });
  checkReferences(pack, report);
  checkWords(pack, report);
  checkValues(pack, report);
  const fragmentsFound = checkFragments(pack, readArticle, report);

  let engine: ReturnType<CheckOptions['createEngine']> | null = null;
  try {
    engine = createEngine(pack);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    report(null, 'vocabulary', problem, 'mend this first: no example could be read');
  }
  if (engine !== null) checkRelations(pack, engine, report);
  const { total, right } = checkExamples(pack, engine, report);
  return {
    claims: pack.claims.length,
    accounts: pack.claims.reduce((sum, { accounts }) => sum + accounts.length, 0),
    fragmentsFound,
    examples: total,
    examplesRight: right,
    faults,
  };
}
