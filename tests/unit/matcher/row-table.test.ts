import { expect, it } from 'vitest';
import { createClaimIndex } from '../../../lib/matcher/claim-index.ts';
import { createLexicon } from '../../../lib/matcher/lexicon.ts';
import { createRowTable, ROW_HEAD } from '../../../lib/matcher/row-table.ts';
import type { CompiledPack } from '../../../lib/packs/compiled.ts';
import { compiledHarbour } from '../../helpers/harbour.ts';
import { packWith } from '../../helpers/harbour-engine.ts';

function tableOf(packs: CompiledPack[]) {
  const lexicon = createLexicon(packs);
  const index = createClaimIndex(packs, lexicon);
  return { lexicon, index, ...createRowTable(packs, index, lexicon) };
}

/** The words of the classes under which each row is filed. */
function filedUnder(packs: CompiledPack[]): string[] {
  const { lexicon, starts } = tableOf(packs);
  return Array.from({ length: lexicon.classCount }, (_, of) => of)
    .filter((of) => starts[of]! < starts[of + 1]!)
    .flatMap((of) => lexicon.wordsOf(of));
}

it('holds the rows of all packs under the numbers that claims and classes have there', () => {
  const { lexicon, index, starts, numbers } = tableOf([compiledHarbour, packWith({ all: ['gull', 'toll'] })]);
  const seen = new Set<string>();
  for (let under = 0; under < lexicon.classCount; under++)
    for (let row = starts[under]!; row < starts[under + 1]!; row += ROW_HEAD + numbers[row + 2]!) {
      const { groups } = index.at(numbers[row]!).patterns[numbers[row + 1]!]!;
      const filed = [...numbers.subarray(row + ROW_HEAD, row + ROW_HEAD + numbers[row + 2]!)];
      expect(filed[0]).toBe(under);
      expect(new Set(filed)).toEqual(new Set(groups.map(({ of, carry }) => (carry ? ~of : of))));
      seen.add(`${numbers[row]} ${numbers[row + 1]}`);
    }
  const all = compiledHarbour.claims.all().reduce((sum, { patterns }) => sum + patterns.length, 0);
  expect(seen.size).toBe(all + 1);
  expect(starts.at(-1)).toBe(numbers.length);
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
  expect(tableOf([])).toMatchObject({ starts: new Int32Array(1), numbers: new Int32Array(0) });
});
