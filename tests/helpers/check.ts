import { checkPack } from '../../lib/packs/check.ts';
import type { CheckOptions, CheckReport } from '../../lib/packs/check-types.ts';
import { createCheckEngine } from '../../scripts/pack/engine.ts';
import { harbourPack } from './harbour.ts';
import type { Source } from './harbour.ts';

/** Checks the harbour pack after an edit of its source. */
export function checkHarbour(
  change?: (source: Source) => void,
  readArticle: CheckOptions['readArticle'] = null,
): CheckReport {
  return checkPack(harbourPack(change), { createEngine: createCheckEngine, readArticle });
}

/** Faults as `claim path: problem`, without the claim where there is none. */
export function faultsOf(change: (source: Source) => void): string[] {
  return checkHarbour(change).faults.map(({ claim, path, problem }) =>
    [claim, `${path}: ${problem}`].filter((part) => part !== null).join(' '),
  );
}
