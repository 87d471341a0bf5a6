import { expect, it } from 'vitest';
import { assignLanes } from '../../../lib/page/lanes.ts';
import type { Mark } from '../../../lib/page/marks.ts';
import type { RelationName } from '../../../lib/values/types.ts';
import { makeCard } from '../../helpers/card.ts';

type Span = [relation: RelationName, start: number, end: number, paragraph?: number];

/** Which of the spans go on the lower line. */
const lanes = (...spans: Span[]): boolean[] => {
  const marks = spans.map(
    ([relation, start, end, paragraph = 0]) =>
      ({ card: makeCard({ relation, start, end, paragraph }) }) as Partial<Mark> as Mark,
  );
  const lower = assignLanes(marks);
  return marks.map((mark) => lower.has(mark));
};

it('keeps marks that touch no other on the upper line', () => {
  expect(lanes(['agrees', 0, 10], ['conflicts', 10, 20], ['agrees', 0, 30, 1])).toEqual([false, false, false]);
});

it('gives the upper line to what conflicts, wherever it stands', () => {
  expect(lanes(['agrees', 0, 30], ['conflicts', 5, 20])).toEqual([true, false]);
  expect(lanes(['conflicts', 5, 20], ['unclear', 0, 30])).toEqual([false, true]);
});

it('lets marks of one relation share a line', () => {
  expect(lanes(['conflicts', 0, 30], ['conflicts', 10, 20])).toEqual([false, false]);
});

it('underlines no word twice for one relation', () => {
  expect(lanes(['agrees', 0, 30], ['conflicts', 0, 10], ['agrees', 25, 50], ['agrees', 45, 60])).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
