import { expect, it } from 'vitest';
import { createClaimIndex } from '../../../lib/matcher/claim-index.ts';
import { createLexicon } from '../../../lib/matcher/lexicon.ts';
import { createRowTable } from '../../../lib/matcher/row-table.ts';
import { compiledHarbour } from '../../helpers/harbour.ts';

it('holds the rows of all packs under the numbers that claims and classes have there', () => {
  const packs = [compiledHarbour, compiledHarbour];
  const lexicon = createLexicon(packs);
  const index = createClaimIndex(packs, lexicon);
  const { starts, numbers } = createRowTable(packs, index, lexicon);
  const seen = new Set<string>();
  for (let anchor = 0; anchor < lexicon.classCount; anchor++)
    for (let row = starts[anchor]!; row < starts[anchor + 1]!; row += 3 + numbers[row + 2]!) {
      const { groups, anchor: own } = index.at(numbers[row]!).patterns[numbers[row + 1]!]!;
      expect(groups[own]!.of).toBe(anchor);
      const others = groups.filter((_, group) => group !== own).map(({ of, carry }) => (carry ? ~of : of));
      expect([...numbers.subarray(row + 3, row + 3 + numbers[row + 2]!)]).toEqual(others);
      seen.add(`${numbers[row]} ${numbers[row + 1]}`);
    }
  const all = compiledHarbour.claims.all().reduce((sum, { patterns }) => sum + patterns.length, 0);
  expect(seen.size).toBe(2 * all);
  expect(starts.at(-1)).toBe(numbers.length);
});
