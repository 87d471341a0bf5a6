import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createNotesDatabase } from '../../../lib/notes/database.ts';
import { createNotes } from '../../../lib/notes/repository.ts';
import { everyNote } from '../../../lib/notes/query.ts';
import type { NotesQuery } from '../../../lib/notes/query.ts';
import { createSearchIndex } from '../../../lib/notes/search-index.ts';
import { makeNote } from '../../helpers/note.ts';

let name: string;
beforeEach(() => {
  name = crypto.randomUUID();
});

function open() {
  const database = createNotesDatabase(name);
  const index = createSearchIndex(database);
  const find = (query: Partial<NotesQuery>, from = 0, to = 10) => index.find({ ...everyNote, ...query }, from, to);
  const idsOf = async (search: string) => (await find({ search })).notes.map(({ id }) => id);
  return { database, notes: createNotes(database), index, find, idsOf };
}

test.each([
  ['bridge miles', 1],
  ['MAYOR', 0],
  ['cafe', 1],
  ['news.example', 1],
  ['elm   street', 1],
  ['bridge tunnel', 0],
  ['%_.*', 0],
])('%j finds %d', async (search, count) => {
  const { notes, find } = open();
  await notes.save(makeNote({ comment: 'At the Café' }));
  expect((await find({ search })).count).toBe(count);
});

test('gives the part asked for, and says how many there are', async () => {
  const { notes, find } = open();
  for (const savedAt of [3, 1, 2, 4]) await notes.save(makeNote({ savedAt }));
  const { notes: found, count } = await find({ search: 'bridge' }, 1, 3);
  expect(found.map(({ savedAt }) => savedAt)).toEqual([3, 2]);
  expect(count).toBe(4);
  expect((await find({ order: 'oldest' }, 3, 9)).notes.map(({ savedAt }) => savedAt)).toEqual([4]);
});

test('tells the stories and sites of all notes, whatever is asked, and of new ones', async () => {
  const { notes, find } = open();
  await notes.save(makeNote());
  expect((await find({ search: 'nothing has this' })).facets).toEqual({
    stories: [{ id: 'bridge-2026', title: 'The bridge at Elm Street', count: 1 }],
    sites: [{ host: 'news.example', count: 1 }],
  });
  await notes.save(makeNote({ url: 'https://other.example/' }));
  expect((await find({})).facets.sites.map(({ host }) => host)).toEqual(['news.example', 'other.example']);
});

describe('follows', () => {
  test('saving, commenting, deleting and bringing back, also by another window', async () => {
    const { idsOf } = open();
    const other = open().notes;
    const note = makeNote();
    expect(await idsOf('bridge')).toEqual([]);
    await other.save(note);
    expect(await idsOf('bridge')).toEqual([note.id]);
    await other.edit(note.id, 'ask the harbour master');
    expect(await idsOf('harbour')).toEqual([note.id]);
    await other.edit(note.id, '');
    expect(await idsOf('harbour')).toEqual([]);
    await other.remove(note.id);
    expect(await idsOf('bridge')).toEqual([]);
    await other.restore(note.id);
    expect(await idsOf('bridge')).toEqual([note.id]);
  });

  test('many changes at once, and changes while it reads', async () => {
    const { database, idsOf, index } = open();
    const many = [1, 2, 3].map((savedAt) => makeNote({ savedAt }));
    index.warmUp();
    await database.notes.bulkAdd(many);
    expect(await idsOf('bridge')).toHaveLength(3);
    await database.notes.clear();
    expect(await idsOf('bridge')).toEqual([]);
  });

  test('and tells who watches, until told not to', async () => {
    const { notes, index } = open();
    const onChange = vi.fn();
    const stop = index.watch(onChange);
    await notes.save(makeNote());
    expect(onChange).toHaveBeenCalled();
    stop();
    onChange.mockClear();
    await notes.save(makeNote());
    expect(onChange).not.toHaveBeenCalled();
  });
});

test('reads every note once, and then only what changed', async () => {
  const { database, notes, idsOf } = open();
  const [first, second] = [makeNote(), makeNote()];
  await notes.save(first);
  await notes.save(second);
  const read: string[] = [];
  database.notes.hook('reading', (note) => {
    read.push(note.id);
    return note;
  });
  await idsOf('nothing has this');
  await idsOf('nor this');
  expect(read.toSorted()).toEqual([first.id, second.id].toSorted());
  await notes.edit(first.id, 'x');
  read.length = 0;
  await idsOf('nor this');
  expect(read).toEqual([first.id]);
});

test('reads in portions, so that a key is not kept waiting, and misses none between them', async () => {
  const { database, find } = open();
  await database.notes.bulkAdd(Array.from({ length: 1_000 }, (_, savedAt) => makeNote({ savedAt })));
  const portion = vi.spyOn(database.notes, 'where');
  const { count, notes } = await find({ search: 'bridge', order: 'oldest' }, 0, 1_000);
  expect(count).toBe(1_000);
  expect(notes.map(({ savedAt }) => savedAt)).toEqual(Array.from({ length: 1_000 }, (_, i) => i));
  expect(portion).toHaveBeenCalledTimes(3);
});

test('tells what is wrong with the database, and tries again with the next search', async () => {
  const { database, notes, find } = open();
  await notes.save(makeNote());
  vi.spyOn(database.notes, 'where').mockImplementationOnce(() => {
    throw new DOMException('', 'UnknownError');
  });
  await expect(find({ search: 'bridge' })).rejects.toMatchObject({ code: 'damaged' });
  expect((await find({ search: 'bridge' })).count).toBe(1);
});
