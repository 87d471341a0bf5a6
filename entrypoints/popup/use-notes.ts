import { useCallback, useState } from 'preact/hooks';
import type { NoteActions, NotesView } from '../../components/popup/types.ts';
import { sendFromPage } from '../../lib/messages/client.ts';
import type { ErrorCode, Result } from '../../lib/messages/types.ts';
import { notesErrorCode } from '../../lib/notes/errors.ts';
import type { Notes } from '../../lib/notes/repository.ts';
import { useLiveQuery } from '../../lib/notes/use-live-query.ts';

/** Notes shown at first, and how many more each time. */
const portion = 50;

/** Reads straight from the database; the background alone writes. */
export function useNotes(notes: Notes) {
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(portion);
  const query = useCallback(
    async () => ({ found: await notes.list({ search, limit: limit + 1 }), total: await notes.count() }),
    [notes, search, limit],
  );
  const { value, error } = useLiveQuery(query);
  let view: NotesView = { state: 'loading' };
  if (error) view = { state: 'error', code: notesErrorCode(error) };
  if (value) {
    const { found, total } = value;
    view = { state: 'ready', notes: found.slice(0, limit), total, hasMore: found.length > limit };
  }
  return {
    view,
    search,
    setSearch: (text: string) => {
      setLimit(portion);
      setSearch(text);
    },
    showMore: () => setLimit(limit + portion),
    actions,
  };
}

const actions: NoteActions = {
  remove: async (id) => outcome(await sendFromPage('delete-note', { id }), ({ deleted }) => deleted),
  restore: async (id) => outcome(await sendFromPage('restore-note', { id }), ({ restored }) => restored),
  comment: async (id, comment) => outcome(await sendFromPage('edit-note', { id, comment }), ({ saved }) => saved),
};

function outcome<T>(result: Result<T>, isDone: (value: T) => boolean): true | ErrorCode {
  if (!result.ok) return result.error.code;
  return isDone(result.value) || 'not-found';
}
