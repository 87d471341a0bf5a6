import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { createNotesDatabase } from '../../../lib/notes/database.ts';
import { makeNote } from '../../helpers/note.ts';

const open = () => createNotesDatabase(crypto.randomUUID());

test('acknowledges a write when it is on disk', () => {
  expect(open().dexie._options.chromeTransactionDurability).toBe('strict');
});

test('makes room for a newer version instead of holding it up', async () => {
  const { dexie, notes } = open();
  await notes.count();
  const newer = new Dexie(dexie.name);
  newer.version(3).stores({ notes: 'id, [savedAt+id], deletedAt, url' });
  await newer.open();
  expect(newer.verno).toBe(3);
  expect(dexie.isOpen()).toBe(false);
});

test('tells those who wait that another window is in the way', async () => {
  const { dexie, blocked } = open();
  const waiting = expect(blocked()).rejects.toMatchObject({ code: 'blocked' });
  dexie.on('blocked').fire({ oldVersion: 10, newVersion: 20 });
  await waiting;
});

test('forgets an obstacle that has gone', async () => {
  const { dexie, notes, blocked } = open();
  dexie.on('blocked').fire({ oldVersion: 10, newVersion: 20 });
  await notes.count();
  expect(await Promise.race([blocked(), Promise.resolve('free')])).toBe('free');
});

test('keeps the notes of version 1, which had no cases', async () => {
  const name = crypto.randomUUID();
  const older = new Dexie(name);
  older.version(1).stores({ notes: 'id, [savedAt+id], deletedAt' });
  const note = makeNote();
  await older.table('notes').add(note);
  older.close();
  const { dexie, notes, cases } = createNotesDatabase(name);
  expect(await notes.toArray()).toEqual([note]);
  expect(await cases.count()).toBe(0);
  expect(dexie.verno).toBe(2);
});
