import { expect, it } from 'vitest';
import { createMatrix } from '../../../lib/matcher/matrix.ts';
import type { Matrix } from '../../../lib/matcher/matrix.ts';
import { compilePack } from '../../../lib/packs/compile.ts';
import { compiledHarbour, harbourPack } from '../../helpers/harbour.ts';

const matrix = createMatrix(compiledHarbour, 'harbour-meeting', 'en')!;
const rowsOf = ({ topics }: Matrix) =>
  topics.flatMap(({ rows }) => rows.map(({ card, standing }) => [card.claim.id, standing]));

it('holds every claim of the story with what each source says, related to no page', () => {
  const row = matrix.topics[0]!.rows.find(({ card }) => card.claim.id === 'meeting-length')!;
  expect(row.card.accounts.map(({ source, value }) => [source.id, value])).toEqual([
    ['gazette', 'at least 1 hour 30 minutes'],
    ['herald', '2 hours 30 minutes'],
    ['courier', 'at least 30 minutes'],
  ]);
  expect(row.card.accounts.every(({ relation }) => relation === null)).toBe(true);
  expect(row.card.value).toBeNull();
});

it('says how the accounts of a claim stand to each other, conflicts first, without those replaced', () => {
  expect(rowsOf(matrix).slice(0, 2)).toEqual([
    ['meeting-length', 'conflicts'],
    ['toll-accepted', 'conflicts'],
  ]);
  expect(rowsOf(matrix)).toContainEqual(['toll-rate', 'lone']);
});

it('counts the origins of what was not replaced', () => {
  const origins = (id: string) =>
    matrix.topics.flatMap(({ rows }) => rows).find(({ card }) => card.claim.id === id)!.origins;
  expect(origins('meeting-length')).toBe(2);
  expect(origins('toll-rate')).toBe(1);
});

it('groups claims by the topics of the pack, and puts the others last', () => {
  const pack = compilePack(
    harbourPack((source) => {
      source['topics'] = [{ title: 'The toll', claims: ['toll-rate', 'toll-accepted'] }];
    }),
  );
  const { topics } = createMatrix(pack, 'harbour-meeting', 'en')!;
  expect(topics.map(({ title }) => title)).toEqual(['The toll', null]);
  expect(topics[0]!.rows.map(({ card }) => card.claim.id)).toEqual(['toll-accepted', 'toll-rate']);
});

it('has a column for each source that says something of the story', () => {
  const pack = compilePack(
    harbourPack((source) => {
      source.claims = source.claims.slice(0, 1);
      source.claims[0]!['accounts'] = (source.claims[0]!['accounts'] as object[]).slice(0, 2);
      source.claims[0]!['relations'] = [];
    }),
  );
  expect(createMatrix(pack, 'harbour-meeting', 'en')!.sources.map(({ id }) => id)).toEqual(['gazette', 'herald']);
});

it('is nothing for a story that the pack does not tell', () => {
  expect(createMatrix(compiledHarbour, 'another', 'en')).toBeNull();
});
