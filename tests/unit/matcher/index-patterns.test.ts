import { expect, it } from 'vitest';
import { indexPatterns } from '../../../lib/matcher/index-patterns.ts';
import { createLexicon } from '../../../lib/matcher/lexicon.ts';
import { compiledHarbour } from '../../helpers/harbour.ts';
import { index } from '../../helpers/harbour-engine.ts';

it('files every pattern once, under the class of its anchor', () => {
  const filed = [...index.byAnchor].flatMap(([of, patterns]) => patterns.map((pattern) => ({ of, pattern })));
  expect(filed).toHaveLength(compiledHarbour.patterns.length);
  for (const { of, pattern } of filed) expect(pattern.groups[pattern.anchor]!.of).toBe(of);
});

it('knows the patterns of each claim', () => {
  expect(index.claims.map((claim) => index.patternsOf(claim).length)).toEqual([2, 1, 1, 2, 1, 1]);
});

it('numbers the classes of a second pack on from the first', () => {
  const packs = [compiledHarbour, compiledHarbour];
  const both = indexPatterns(packs, createLexicon(packs));
  const [first, second] = [both.claims[0]!, both.claims[6]!];
  expect([first.pack, second.pack]).toEqual([0, 1]);
  const classes = (claim: typeof first) => both.patternsOf(claim)[0]!.groups.map(({ of }) => of);
  expect(classes(second)).toEqual(classes(first).map((of) => of + compiledHarbour.classes));
  const { figure } = both.patternsOf(second)[0]!;
  expect(figure!.notAfter).toBe(both.patternsOf(first)[0]!.figure!.notAfter + compiledHarbour.classes);
  expect(both.patternsOf(second)[1]!.figure!.notAfter).toBe(-1);
});
