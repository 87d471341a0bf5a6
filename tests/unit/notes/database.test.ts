import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { createNotesDatabase } from '../../../lib/notes/database.ts';

const open = () => createNotesDatabase(crypto.randomUUID());

test('acknowledges a write when it is on disk', () => {
  expect(open().dexie._options.chromeTransactionDurability).toBe('strict');
});

test('makes room for a newer version instead of holding it up', async () => {
  const { dexie, notes } = open();
  await notes.count();
  const newer = new Dexie(dexie.name);
  newer.version(2).stores({ notes: 'id, [savedAt+id], deletedAt, url' });
  await newer.open();
  expect(newer.verno).toBe(2);
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
