// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { useCallback } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { createNotesDatabase } from '../../../lib/notes/database.ts';
import { createNotes } from '../../../lib/notes/repository.ts';
import { useLiveQuery } from '../../../lib/notes/use-live-query.ts';
import { makeNote } from '../../helpers/note.ts';
import { show } from '../../helpers/render.ts';

test('answers, and answers again when a note comes or goes', async () => {
  const notes = createNotes(createNotesDatabase(crypto.randomUUID()));
  const Count = () => <p>{useLiveQuery(useCallback(() => notes.count(), [])).value}</p>;
  const root = show(<Count />);
  await vi.waitFor(() => expect(root.textContent).toBe('0'));
  const note = makeNote();
  await notes.save(note);
  await vi.waitFor(() => expect(root.textContent).toBe('1'));
  await notes.remove(note.id);
  await vi.waitFor(() => expect(root.textContent).toBe('0'));
});

test('hands a fault on', async () => {
  const Fault = () => (
    <p>{String(useLiveQuery(useCallback(async () => Promise.reject(new Error('full')), [])).error)}</p>
  );
  const root = show(<Fault />);
  await vi.waitFor(() => expect(root.textContent).toBe('Error: full'));
});
