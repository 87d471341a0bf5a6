import { useCallback, useState } from 'preact/hooks';
import type { NoteActions, NotesView } from '../../components/popup/types.ts';
import { sendFromPage } from '../../lib/messages/client.ts';
import type { ErrorCode, Result } from '../../lib/messages/types.ts';
import { notesErrorCode } from '../../lib/notes/errors.ts';
import type { Notes } from '../../lib/notes/repository.ts';
import type { SearchIndex } from '../../lib/notes/search-index.ts';
import { useFound } from '../../lib/notes/use-found.ts';
import { useLiveQuery } from '../../lib/notes/use-live-query.ts';

/** Notes shown at first, and how many more each time. */
const portion = 30;

/** Reads straight from the database; the background alone writes. */
export function useNotes(notes: Notes, index: SearchIndex) {
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(portion);
  const query = useCallback(
    async () => ({ notes: await notes.list(limit), total: await notes.count() }),
    [notes, limit],
  );
  const newest = useLiveQuery(query);
  const found = useFound(index, { search, limit });
  const error: unknown = newest.error ?? found?.error;
  let view: NotesView = { state: 'loading' };
  if (error) view = { state: 'error', code: notesErrorCode(error) };
  else if (newest.value) {
    const { total } = newest.value;
    const shown = found?.value ?? { notes: newest.value.notes, count: total };
    view = { state: 'ready', notes: shown.notes, found: shown.count, total };
  }
  return {
    view,
    search,
    setSearch: (text: string) => {
      setLimit(portion);
      setSearch(text);
    },
    showMore: () => setLimit(limit + portion),
    actions: { ...actions, beforeSearch: () => index.warmUp() },
  };
}

const actions: Omit<NoteActions, 'beforeSearch'> = {
  remove: async (id) => outcome(await sendFromPage('delete-note', { id }), ({ deleted }) => deleted),
  restore: async (id) => outcome(await sendFromPage('restore-note', { id }), ({ restored }) => restored),
  comment: async (id, comment) => outcome(await sendFromPage('edit-note', { id, comment }), ({ saved }) => saved),
};

function outcome<T>(result: Result<T>, isDone: (value: T) => boolean): true | ErrorCode {
  if (!result.ok) return result.error.code;
  return isDone(result.value) || 'not-found';
}
