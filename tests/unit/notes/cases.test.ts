import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { caseFromCard, caseSchema, createCases, withoutCases } from '../../../lib/notes/cases.ts';
import { createNotesDatabase } from '../../../lib/notes/database.ts';
import { makeCard } from '../../helpers/card.ts';

const paragraph = 'The bridge is about two miles long, they said.';
const make = (at: number, card = makeCard()) =>
  caseFromCard(card, {
    id: crypto.randomUUID(),
    at,
    url: 'https://news.example/a',
    page: { title: 'A page', published: '2026-05-01' },
    paragraph,
  });

test('a case holds all that is needed to match the passage again', () => {
  const kept = make(7);
  expect(caseSchema.parse(kept)).toEqual({
    id: kept.id,
    pack: 'bridge-pack',
    claim: 'bridge-length',
    question: 'How long is the bridge?',
    url: 'https://news.example/a',
    pageTitle: 'A page',
    published: '2026-05-01',
    paragraph,
    start: 0,
    end: 34,
    at: 7,
  });
});

describe('a kept case', () => {
  const width = makeCard({ key: 'w', claim: { ...makeCard().claim, id: 'bridge-width' } });
  const elsewhere = makeCard({ key: 'e', paragraph: 1 });

  test('hides its claim in its paragraph, and there alone', () => {
    const cards = [makeCard(), width, elsewhere];
    expect(withoutCases(cards, [paragraph, `${paragraph} Or so.`], [make(1)])).toEqual([width, elsewhere]);
    expect(withoutCases(cards, [paragraph, paragraph], [make(1)])).toEqual([width]);
    expect(withoutCases(cards, [paragraph, paragraph], [])).toEqual(cards);
  });

  test('is known again in a paragraph that was too long to keep', () => {
    const long = 'long '.repeat(10_000);
    const kept = { ...make(1), paragraph: long.slice(0, 20_000) };
    expect(withoutCases([makeCard()], [long], [kept])).toEqual([]);
  });
});

test('cases are kept, listed newest first, and forgotten', async () => {
  const cases = createCases(createNotesDatabase(crypto.randomUUID()));
  const [old, fresh] = [make(1), make(2)];
  await cases.save(old);
  await cases.save(fresh);
  await cases.save(fresh);
  expect(await cases.list()).toEqual([fresh, old]);
  expect(await cases.remove(old.id)).toBe(true);
  expect(await cases.remove(old.id)).toBe(false);
  expect(await cases.list()).toEqual([fresh]);
});

test('a fault of the database is told as one', async () => {
  const database = createNotesDatabase(crypto.randomUUID());
  database.dexie.close();
  await expect(createCases(database).list()).rejects.toMatchObject({ name: 'Error', code: 'failed' });
});
