import { expect, it } from 'vitest';
import { createClaimIndex } from '../../../lib/matcher/claim-index.ts';
import { createLexicon } from '../../../lib/matcher/lexicon.ts';
import { createRowTables, ROW_HEAD } from '../../../lib/matcher/row-table.ts';
import type { CompiledPack } from '../../../lib/packs/compiled.ts';
import { compiledHarbour } from '../../helpers/harbour.ts';
import { packWith } from '../../helpers/harbour-engine.ts';

function tablesOf(packs: CompiledPack[]) {
  const lexicon = createLexicon(packs);
  const index = createClaimIndex(packs, lexicon);
  return { lexicon, index, tables: createRowTables(packs, index, lexicon) };
}

/** The words of the classes under which each row is filed. */
function filedUnder(packs: CompiledPack[]): string[] {
  const { lexicon, tables } = tablesOf(packs);
  return Array.from({ length: lexicon.classCount }, (_, of) => of)
    .filter((of) => tables.some(({ starts }) => starts[of]! < starts[of + 1]!))
    .flatMap((of) => lexicon.wordsOf(of));
}

const small = packWith({ all: ['gull', 'toll'] });

it.each([
  ['packs of about one size, in one table', [small, packWith({ all: ['toll', 'tern'] })], 1],
  ['a large pack and a small one, in two', [compiledHarbour, small], 2],
  ['a small pack and a large one', [small, compiledHarbour], 2],
  ['a large pack alone', [compiledHarbour], 1],
])('holds the rows of %s, under the numbers that claims and classes have there', (_, packs, count) => {
  const { lexicon, index, tables } = tablesOf(packs);
  const seen = new Set<string>();
  for (const { starts, numbers, first } of tables) {
    for (let under = 0; under < lexicon.classCount; under++)
      for (let row = starts[under]!; row < starts[under + 1]!; row += ROW_HEAD + numbers[row + 2]!) {
        const claim = index.at(first + numbers[row]!);
        const { groups } = claim.patterns[numbers[row + 1]!]!;
        const filed = [...numbers.subarray(row + ROW_HEAD, row + ROW_HEAD + numbers[row + 2]!)];
        expect(filed[0]).toBe(under);
        expect(new Set(filed)).toEqual(new Set(groups.map(({ of, carry }) => (carry ? ~of : of))));
        seen.add(`${claim.pack} ${claim.id} ${numbers[row + 1]}`);
      }
    expect(starts.at(-1)).toBe(numbers.length);
  }
  const patterns = packs.flatMap(({ claims }) => claims.all()).flatMap((claim) => claim.patterns);
  expect([seen.size, tables.length]).toEqual([patterns.length, count]);
});

it('files a pattern under the group that the fewest patterns of all packs share', () => {
  const [one, two, three] = [
    ['gull', 'toll'],
    ['toll', 'gull', 'tern'],
    ['gull', 'skua'],
  ].map((all) => packWith({ all }));
  expect(filedUnder([one!])).toEqual(['gull']);
  expect(filedUnder([one!, three!])).toEqual(['toll', 'skua']);
  expect(filedUnder([one!, two!, three!])).toEqual(['toll', 'tern', 'skua']);
});

it('files one under a group that the context may supply only where there is no other', () => {
  const carried = { any: 'gull', carry: true };
  expect(filedUnder([packWith({ all: [carried, ['tern', 'skua']] })])).toEqual(['skua', 'tern']);
  expect(filedUnder([packWith({ all: [carried] })])).toEqual(['gull']);
});

it('may be empty', () => {
  expect(tablesOf([]).tables).toEqual([{ starts: new Int32Array(1), numbers: new Int32Array(0), first: 0 }]);
});
