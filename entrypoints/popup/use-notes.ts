import { useCallback, useMemo, useState } from 'preact/hooks';
import type { NoteActions, NotesView } from '../../components/popup/types.ts';
import { sendFromPage } from '../../lib/messages/client.ts';
import type { ErrorCode, Result } from '../../lib/messages/types.ts';
import { notesErrorCode } from '../../lib/notes/errors.ts';
import { linkToPassage } from '../../lib/notes/passage-link.ts';
import { everyNote, isEveryNote } from '../../lib/notes/query.ts';
import type { Notes } from '../../lib/notes/repository.ts';
import type { SearchIndex } from '../../lib/notes/search-index.ts';
import { useFound } from '../../lib/notes/use-found.ts';
import { useLiveQuery } from '../../lib/notes/use-live-query.ts';

/** Notes shown at first, and how many more each time. */
const PORTION = 20;
/** Notes shown at a time: beyond, the first ones give way. */
const MOST = 3 * PORTION;

/**
 * Reads straight from the database; the background alone writes. The newest notes come from the table itself, which is
 * quick; for all else the index is asked.
 */
export function useNotes(notes: Notes, index: SearchIndex) {
  const [query, setQuery] = useState(everyNote);
  const [isFiltering, setIsFiltering] = useState(false);
  const [to, setTo] = useState(PORTION);
  const from = Math.max(0, to - MOST);
  const limit = Math.min(to, MOST);
  const newest = useLiveQuery(
    useCallback(async () => ({ notes: await notes.list(limit), total: await notes.count() }), [notes, limit]),
  );
  const isAsked = !isEveryNote(query);
  const found = useFound(index, isAsked || isFiltering || from > 0 ? { query, from, to } : null);
  const error: unknown = newest.error ?? found?.error;
  let view: NotesView = { state: 'loading' };
  if (error) view = { state: 'error', code: notesErrorCode(error) };
  else if (newest.value) {
    const { total } = newest.value;
    const all = { total, notes: newest.value.notes, before: 0, facets: null };
    view = { state: 'ready', ...all, found: isAsked ? null : total };
    if (found?.value) {
      const { count, facets, notes: some } = found.value;
      view = { state: 'ready', total, notes: some, before: found.value.from, found: count, facets };
    }
  }
  const actions = useMemo((): NoteActions => {
    const ask: NoteActions['ask'] = (changes) => {
      setTo(PORTION);
      setQuery((before) => ({ ...before, ...changes }));
    };
    return {
      ...writing,
      ask,
      askAll: () => ask(everyNote),
      filter: setIsFiltering,
      showMore: () => setTo((before) => before + PORTION),
      showEarlier: () => setTo((before) => before - PORTION),
      beforeSearch: () => index.warmUp(),
      linkTo: linkToPassage,
    };
  }, [index]);
  return { view, query, isAsked, isFiltering, actions };
}

const writing: Pick<NoteActions, 'remove' | 'restore' | 'comment'> = {
  remove: async (id) => outcome(await sendFromPage('delete-note', { id }), ({ deleted }) => deleted),
  restore: async (id) => outcome(await sendFromPage('restore-note', { id }), ({ restored }) => restored),
  comment: async (id, comment) => outcome(await sendFromPage('edit-note', { id, comment }), ({ saved }) => saved),
};

function outcome<T>(result: Result<T>, isDone: (value: T) => boolean): true | ErrorCode {
  if (!result.ok) return result.error.code;
  return isDone(result.value) || 'not-found';
}
