import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createNotesDatabase } from '../../../lib/notes/database.ts';
import { exportNotes } from '../../../lib/notes/export.ts';
import { createNotes } from '../../../lib/notes/repository.ts';
import { noteSchema } from '../../../lib/notes/schema.ts';
import { makeNote } from '../../helpers/note.ts';

test('the file holds every living note, whole and newest first', async () => {
  const notes = createNotes(createNotesDatabase(crypto.randomUUID()));
  const [old, deleted, young] = [makeNote({ savedAt: 1 }), makeNote({ savedAt: 2 }), makeNote({ savedAt: 3 })];
  for (const note of [old, deleted, young]) await notes.save(note);
  await notes.remove(deleted.id);
  const file = JSON.parse(await exportNotes(notes, () => 0));
  expect(file).toEqual({
    format: 'variorum-notes',
    version: 1,
    exportedAt: '1970-01-01T00:00:00.000Z',
    notes: [young, old],
  });
  for (const note of file.notes) expect(noteSchema.parse(note)).toEqual(note);
});
