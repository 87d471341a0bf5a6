/** The patterns of all packs as rows of numbers, each filed under the rarest of its classes: a look at one reads no object. */
import type { CompiledPack } from '../packs/compiled.ts';
import { rarestGroup } from '../packs/rarest-group.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * A row: the number of its claim, the pattern's place among the claim's, how many groups it has, and their classes, the one
 * that it is filed under first; `~class` for one that the context may supply.
 */
export interface RowTable {
  /** The rows filed under class `c` are `numbers[starts[c]]` up to `numbers[starts[c + 1]]`. */
  starts: Int32Array;
  numbers: Int32Array;
}

/** Numbers of a row before its classes. */
export const ROW_HEAD = 3;

/** One table for all packs. */
export function createRowTable(
  packs: readonly CompiledPack[],
  { offsets }: ClaimIndex,
  { classCount, classes }: Lexicon,
): RowTable {
  const rows = new Int32Array(packs.reduce((sum, pack) => sum + pack.rows.length, 0));
  const uses = new Int32Array(classCount);
  const sizes = new Int32Array(classCount);
  let end = 0;
  for (const [pack, { rows: own, classSizes }] of packs.entries()) {
    const numberOf = classes[pack]!;
    for (let of = 0; of < classSizes.length; of++) sizes[numberOf[of]!] = classSizes[of]!;
    rows.set(own, end);
    const next = end + own.length;
    while (end < next) {
      rows[end]! += offsets[pack]!;
      const row = end + ROW_HEAD + rows[end + 2]!;
      for (end += ROW_HEAD; end < row; end++) {
        const of = rows[end]!;
        const number = numberOf[of < 0 ? ~of : of]!;
        uses[number]!++;
        rows[end] = of < 0 ? ~number : number;
      }
    }
  }
  const starts = new Int32Array(classCount + 1);
  let isInOrder = true;
  let before = 0;
  for (let row = 0; row < end;) {
    const next = row + ROW_HEAD + rows[row + 2]!;
    const rarest = rarestGroup(rows, row + ROW_HEAD, next, uses, sizes);
    const of = rows[rarest]!;
    rows[rarest] = rows[row + ROW_HEAD]!;
    rows[row + ROW_HEAD] = of;
    const under = of < 0 ? ~of : of;
    starts[under + 1]! += next - row;
    if (under < before) isInOrder = false;
    before = under;
    row = next;
  }
  for (let of = 0; of < classCount; of++) starts[of + 1]! += starts[of]!;
  // Those of a single pack are: see `rowsOf`.
  if (isInOrder) return { starts, numbers: rows };
  const numbers = new Int32Array(end);
  const filled = starts.slice();
  for (let row = 0; row < end;) {
    const next = row + ROW_HEAD + rows[row + 2]!;
    const of = rows[row + ROW_HEAD]!;
    const under = of < 0 ? ~of : of;
    while (row < next) numbers[filled[under]!++] = rows[row++]!;
  }
  return { starts, numbers };
}
