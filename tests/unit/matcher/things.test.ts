import { expect, it } from 'vitest';
import { createThings } from '../../../lib/matcher/things.ts';
import { subjectsOf } from '../../../lib/packs/subjects.ts';

const names = (words: string[], page: string[][]): boolean => {
  const { things } = subjectsOf([{ scope: 'standing', story: -1 }], [page], 0);
  return createThings(new Set(words))(things, 0);
};

it.each([
  ['one word of every group', [['plant'], ['reactor', 'unit']], true],
  ['all words', [['plant', 'unit']], true],
  ['no word of a group', [['plant'], ['dam', 'weir']], false],
  ['words in another form', [['plants']], false],
  ['nothing that is asked for', [], true],
])('a page that has %s', (_, page, isNamed) => {
  expect(names(['the', 'plant', 'has', 'a', 'unit'], page)).toBe(isNamed);
});
