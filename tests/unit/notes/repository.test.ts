import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createNotesDatabase } from '../../../lib/notes/database.ts';
import { createNotes, keepDeletedFor } from '../../../lib/notes/repository.ts';
import { makeNote } from '../../helpers/note.ts';

let now: number;
let name: string;

function open() {
  const database = createNotesDatabase(name);
  return { database, notes: createNotes(database, () => now) };
}

beforeEach(() => {
  name = crypto.randomUUID();
  now = Date.UTC(2026, 4, 2);
});

describe('notes', () => {
  test('are kept as given, once for each id', async () => {
    const { notes } = open();
    const note = makeNote();
    await notes.save(note);
    await notes.save({ ...note, quote: 'a retry with other words' });
    expect(await notes.list(10)).toEqual([note]);
    expect(await notes.count()).toBe(1);
  });

  test('saved twice at the same time are one', async () => {
    const { notes } = open();
    const note = makeNote();
    await Promise.all([notes.save(note), notes.save(note), notes.save(note)]);
    expect(await notes.count()).toBe(1);
  });

  test('stay when the database is opened again', async () => {
    const first = open();
    await first.notes.save(makeNote());
    first.database.dexie.close();
    expect(await open().notes.count()).toBe(1);
  });

  test('come newest first, and by id within one millisecond', async () => {
    const { notes } = open();
    const at = (savedAt: number, id: string) => makeNote({ savedAt, id });
    const a = at(2, '00000000-0000-4000-8000-00000000000a');
    const b = at(2, '00000000-0000-4000-8000-00000000000b');
    const old = at(1, '00000000-0000-4000-8000-00000000000f');
    for (const note of [a, old, b]) await notes.save(note);
    expect((await notes.list(10)).map(({ id }) => id)).toEqual([b.id, a.id, old.id]);
    expect(await notes.list(2)).toHaveLength(2);
  });

  test('can be removed and brought back with the comment they had', async () => {
    const { notes } = open();
    const note = makeNote({ comment: 'look this up' });
    await notes.save(note);
    expect(await notes.remove(note.id)).toBe(true);
    expect(await notes.remove(note.id)).toBe(false);
    expect(await notes.list(10)).toEqual([]);
    expect(await notes.count()).toBe(0);
    expect(await notes.restore(note.id)).toBe(true);
    expect(await notes.restore(note.id)).toBe(false);
    expect(await notes.list(10)).toEqual([note]);
  });

  test('do not come back by a late retry of saving', async () => {
    const { notes } = open();
    const note = makeNote();
    await notes.save(note);
    await notes.remove(note.id);
    await notes.save(note);
    expect(await notes.count()).toBe(0);
  });

  test('are gone for good only when they were deleted long ago', async () => {
    const { notes } = open();
    const [kept, early, late] = [makeNote(), makeNote(), makeNote()];
    for (const note of [kept, early, late]) await notes.save(note);
    await notes.remove(early.id);
    now += keepDeletedFor;
    await notes.remove(late.id);
    now += 1;
    expect(await notes.purge()).toBe(1);
    expect(await notes.restore(early.id)).toBe(false);
    expect(await notes.restore(late.id)).toBe(true);
    expect(await notes.count()).toBe(2);
  });

  test('come in by many: known ids stay as they are, removed ones come back', async () => {
    const { notes } = open();
    const [kept, removed, fresh] = [makeNote({ savedAt: 1 }), makeNote({ savedAt: 2 }), makeNote({ savedAt: 3 })];
    await notes.save(kept);
    await notes.save(removed);
    await notes.remove(removed.id);
    const twice = { ...fresh, quote: 'the same id again' };
    expect(await notes.saveAll([{ ...kept, comment: 'older' }, removed, fresh, twice])).toBe(2);
    expect(await notes.list(10)).toEqual([fresh, removed, kept]);
    expect(await notes.saveAll([kept, removed, fresh])).toBe(0);
  });

  test('come in all or not at all', async () => {
    const { database, notes } = open();
    const known = makeNote();
    await notes.save(known);
    const broken = { ...makeNote(), id: null as unknown as string };
    await expect(notes.saveAll([makeNote(), broken])).rejects.toMatchObject({ code: expect.any(String) });
    expect(await notes.list(10)).toEqual([known]);
    expect(await database.notes.count()).toBe(1);
  });

  test('are all gone once cleared, deleted ones too', async () => {
    const { database, notes } = open();
    const [deleted, kept] = [makeNote(), makeNote()];
    for (const note of [deleted, kept]) await notes.save(note);
    await notes.remove(deleted.id);
    expect(await notes.clear()).toBe(1);
    for (const table of database.dexie.tables) expect(await table.count()).toBe(0);
  });

  test('take a comment, unless they are not there', async () => {
    const { notes } = open();
    const note = makeNote();
    await notes.save(note);
    expect(await notes.edit(note.id, 'ask the council')).toBe(true);
    expect(await notes.edit(crypto.randomUUID(), 'nothing')).toBe(false);
    expect((await notes.list(1))[0]?.comment).toBe('ask the council');
  });
});

describe('faults', () => {
  const faults: [string, unknown, string][] = [
    ['a full disk', new DOMException('', 'QuotaExceededError'), 'quota'],
    ['a full disk at commit', new Dexie.AbortError('commit', new Dexie.QuotaExceededError('')), 'quota'],
    ['a full disk inside a bulk', new Dexie.ModifyError('bulk', [new Dexie.QuotaExceededError('')], 0, []), 'quota'],
    ['permanent private browsing', new Dexie.OpenFailedError(new DOMException('', 'InvalidStateError')), 'unavailable'],
    ['no IndexedDB at all', new Dexie.MissingAPIError(''), 'unavailable'],
    ['damaged files', new Dexie.OpenFailedError(new DOMException('', 'UnknownError')), 'damaged'],
    ['an aborted transaction', new Dexie.AbortError(''), 'failed'],
    ['anything else', new TypeError('x'), 'failed'],
  ];

  test.each(faults)('of every write tell their kind: %s', async (_, fault, code) => {
    const { database, notes } = open();
    const note = makeNote();
    vi.spyOn(database.dexie, 'transaction').mockRejectedValue(fault);
    vi.spyOn(database.notes, 'where').mockImplementation(() => {
      throw fault;
    });
    const writes = [
      notes.save(note),
      notes.remove(note.id),
      notes.restore(note.id),
      notes.edit(note.id, ''),
      notes.purge(),
    ];
    for (const outcome of await Promise.allSettled(writes)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code } });
    }
  });

  test('of an opening that another window blocks are told instead of waited for', async () => {
    const { database, notes } = open();
    vi.spyOn(database.notes, 'count').mockReturnValue(new Promise(() => undefined) as never);
    const counting = notes.count();
    database.dexie.on('blocked').fire(new Event('blocked'));
    await expect(counting).rejects.toMatchObject({ code: 'blocked' });
  });
});
