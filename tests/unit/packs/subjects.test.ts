import { expect, it } from 'vitest';
import { shortHash } from '../../../lib/packs/hash-text.ts';
import { subjectsOf } from '../../../lib/packs/subjects.ts';

const event = (story: number) => ({ scope: 'event' as const, story });
const fact = { scope: 'standing' as const, story: -1 };

it('gives claims the numbers of their stories, and one that there is not to those without', () => {
  expect(subjectsOf([event(1), event(0), event(-1)], [[], [], []], 2).subjects).toEqual([1, 0, 2]);
});

it('gives standing facts the number of their thing, one for those that ask for the same words', () => {
  const pages = [[['plant'], ['reactor', 'unit']], [['dam']], [], [['dam']]];
  const { subjects, things } = subjectsOf([fact, fact, event(0), fact], pages, 1);
  expect(subjects).toEqual([~0, ~1, 0, ~1]);
  expect(things).toEqual({
    starts: [0, 5, 7],
    numbers: [1, shortHash('plant'), 2, shortHash('reactor'), shortHash('unit'), 1, shortHash('dam')],
  });
});
