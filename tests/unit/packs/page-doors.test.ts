import { expect, it } from 'vitest';
import { pageDoors } from '../../../lib/packs/page-doors.ts';

it('has a door for each standing fact, with what its page must name', () => {
  expect(pageDoors([[['brill'], ['bridge', 'span']]])).toEqual([
    [
      { words: ['brill'], needed: 1 },
      { words: ['bridge', 'span'], needed: 1 },
    ],
  ]);
});

it('has one door for facts that ask for the same, and none for one that asks for nothing', () => {
  expect(pageDoors([[['brill']], [['brill']], []])).toHaveLength(1);
});

it('has one door for thousands of facts, which opens wherever one of theirs would', () => {
  const many = Array.from({ length: 1200 }, (_, at) => [
    ['strand', 'bridge', 'span'],
    [`quay-${at}`, 'pier'],
  ]);
  const [door, ...others] = pageDoors(many);
  expect(others).toEqual([]);
  expect(door).toEqual([{ words: expect.arrayContaining(['pier', 'quay-0', 'quay-1199']), needed: 1 }]);
  expect(door![0]!.words).toHaveLength(1201);
});
