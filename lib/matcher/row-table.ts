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
  /** What is to be added to the numbers of the claims. */
  first: number;
}

/** Numbers of a row before its classes. */
export const ROW_HEAD = 3;

/** The main pack's rows stay as they are, in a table of their own, where they are so many times those of all others. */
const LARGER = 8;

/** One table for all packs, or one for a large pack and one for all others. */
export function createRowTables(
  packs: readonly CompiledPack[],
  { offsets }: Pick<ClaimIndex, 'offsets'>,
  lexicon: Lexicon,
): RowTable[] {
  const { main } = lexicon;
  const all = packs.map(({ rows, classSizes }, number) => ({ rows, classSizes, number, first: offsets[number]! }));
  const others = all.filter(({ number }) => number !== main);
  const large = all[main];
  const fewRows = others.reduce((sum, { rows }) => sum + rows.length, 0);
  if (large === undefined || large.rows.length < LARGER * fewRows) return [fileRows(all, lexicon)];
  const own = openRows(large, lexicon);
  return fewRows === 0 ? [own] : [own, fileRows(others, lexicon)];
}

/** A pack with its number, and what is added to the numbers of its claims. */
type Numbered = Pick<CompiledPack, 'rows' | 'classSizes'> & { number: number; first: number };

/** The rows of the main pack, whose classes have their own numbers, as `rowsOf` has filed them. */
function openRows({ rows, first }: Numbered, { classCount }: Lexicon): RowTable {
  const numbers = rows instanceof Int32Array ? rows : Int32Array.from(rows);
  const starts = new Int32Array(classCount + 1);
  for (let row = 0; row < numbers.length;) {
    const next = row + ROW_HEAD + numbers[row + 2]!;
    const of = numbers[row + ROW_HEAD]!;
    starts[(of < 0 ? ~of : of) + 1]! += next - row;
    row = next;
  }
  for (let of = 0; of < classCount; of++) starts[of + 1]! += starts[of]!;
  return { starts, numbers, first };
}

/** The rows of packs, filed anew for all of them. */
function fileRows(packs: readonly Numbered[], { classCount, classes }: Lexicon): RowTable {
  const rows = new Int32Array(packs.reduce((sum, pack) => sum + pack.rows.length, 0));
  const uses = new Int32Array(classCount);
  const sizes = new Int32Array(classCount);
  let end = 0;
  for (const { rows: own, classSizes, number: pack, first } of packs) {
    const numberOf = classes[pack]!;
    for (let of = 0; of < classSizes.length; of++) sizes[numberOf[of]!] = classSizes[of]!;
    rows.set(own, end);
    const next = end + own.length;
    while (end < next) {
      rows[end]! += first;
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
  for (let row = 0; row < end;) {
    const next = row + ROW_HEAD + rows[row + 2]!;
    const rarest = rarestGroup(rows, row + ROW_HEAD, next, uses, sizes);
    const of = rows[rarest]!;
    rows[rarest] = rows[row + ROW_HEAD]!;
    rows[row + ROW_HEAD] = of;
    starts[(of < 0 ? ~of : of) + 1]! += next - row;
    row = next;
  }
  for (let of = 0; of < classCount; of++) starts[of + 1]! += starts[of]!;
  const numbers = new Int32Array(end);
  const filled = starts.slice();
  for (let row = 0; row < end;) {
    const next = row + ROW_HEAD + rows[row + 2]!;
    const of = rows[row + ROW_HEAD]!;
    const under = of < 0 ? ~of : of;
    while (row < next) numbers[filled[under]!++] = rows[row++]!;
  }
  return { starts, numbers, first: 0 };
}
