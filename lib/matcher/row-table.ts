/** The rows of all packs' patterns in one table (`PatternRows`): a look at a pattern reads no object. */
import type { CompiledPack, PatternRows } from '../packs/compiled.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Lexicon } from './lexicon.ts';

/** The rows of all packs, with the numbers that claims and classes have there. */
export interface RowTable extends PatternRows {
  starts: Int32Array;
  numbers: Int32Array;
}

/** One table for all packs. */
export function createRowTable(
  packs: readonly CompiledPack[],
  { offsets }: ClaimIndex,
  { classCount, classOf }: Lexicon,
): RowTable {
  const starts = new Int32Array(classCount + 1);
  const numbers = new Int32Array(packs.reduce((sum, { rows }) => sum + rows.numbers.length, 0));
  let end = 0;
  for (const [pack, { rows, classes }] of packs.entries()) {
    const shift = classOf(pack, 0);
    for (let of = 0; of < classes; of++) starts[shift + of] = end + rows.starts[of]!;
    numbers.set(rows.numbers, end);
    const next = end + rows.numbers.length;
    while (end < next) {
      numbers[end]! += offsets[pack]!;
      const row = end + 3 + numbers[end + 2]!;
      for (end += 3; end < row; end++) numbers[end]! += numbers[end]! < 0 ? -shift : shift;
    }
  }
  starts[classCount] = end;
  return { starts, numbers };
}
