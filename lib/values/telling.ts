/** Whether words tell of a value, so that a sentence without such words is not read for any: half of all are without. */
import { MOST_SPELLINGS } from '../text/spellings.ts';
import type { Token } from '../text/tokens.ts';
import { isTelling } from './triggers.ts';

const UNKNOWN = 0;
const SILENT = 1;
const TELLING = 2;
/** By the number of their spelling. */
const known = new Uint8Array(MOST_SPELLINGS);

function find({ lower }: Token): typeof SILENT | typeof TELLING {
  return /\d/.test(lower) || isTelling(lower) ? TELLING : SILENT;
}

function tells(token: Token): boolean {
  const { spelling } = token;
  if (spelling < 0) return find(token) === TELLING;
  if (known[spelling] === UNKNOWN) known[spelling] = find(token);
  return known[spelling] === TELLING;
}

/** False where tokens `from` to `to` (exclusive) can hold no value of any kind. */
export function mayHoldValue(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tells(tokens[at]!)) return true;
  return false;
}
