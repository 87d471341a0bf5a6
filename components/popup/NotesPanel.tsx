import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tCount } from '../../lib/locales/translate.ts';
import { errorKey } from '../error-key.ts';
import { Notice } from '../Notice.tsx';
import { NoteRow } from './NoteRow.tsx';
import { Snackbar } from './Snackbar.tsx';
import type { NoteActions, NotesView } from './types.ts';

interface Props {
  view: NotesView;
  search: string;
  onSearch: (search: string) => void;
  onMore: () => void;
  actions: NoteActions;
}

/** What the snackbar is about: a removed note (`undo`), or a sentence. */
interface Outcome {
  text: string;
  undo: string | null;
  /** The note that stood next to it: where focus goes once undoing is over. */
  neighbour: string | null;
  byKey: boolean;
}

/** The reader's notes. */
export function NotesPanel({ view, search, onSearch, onMore, actions }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** The note whose Delete button gets the focus as soon as it is on the list. */
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = focusOn === null ? null : panel.current?.querySelector(`[data-note="${CSS.escape(focusOn)}"]`);
    if (!row) return;
    row.querySelector<HTMLElement>('.delete')?.focus();
    setFocusOn(null);
  }, [focusOn, view]);

  if (view.state === 'loading') return <Notice text={t('notes.loading')} />;
  if (view.state === 'error') return <Notice text={t(errorKey(view.code))} />;
  const { notes, total, hasMore } = view;

  const remove = async (id: string, byKey: boolean) => {
    const at = notes.findIndex((note) => note.id === id);
    const neighbour = (notes[at + 1] ?? notes[at - 1])?.id ?? null;
    const done = await actions.remove(id);
    setOutcome(
      done === true
        ? { text: t('notes.deleted'), undo: id, neighbour, byKey }
        : { text: t(errorKey(done)), undo: null, neighbour, byKey },
    );
  };
  const undo = async ({ undo: id, byKey }: Outcome) => {
    if (id === null) return;
    const done = await actions.restore(id);
    if (byKey) setFocusOn(id);
    setOutcome({
      text: t(done === true ? 'notes.restored' : errorKey(done)),
      undo: null,
      neighbour: null,
      byKey: false,
    });
  };
  const close = ({ byKey, neighbour }: Outcome) => {
    setOutcome(null);
    if (byKey) setFocusOn(neighbour);
  };

  return (
    <div ref={panel}>
      {total === 0 ? (
        <Notice text={t('notes.empty')} more={t('notes.empty_more')} />
      ) : (
        <div class="search">
          <input
            type="search"
            value={search}
            placeholder={t('notes.search')}
            aria-label={t('notes.search')}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </div>
      )}
      {total > 0 && notes.length === 0 ? <Notice text={t('notes.none_found')} /> : null}
      <p class="hidden" role="status">
        {search === '' || hasMore ? '' : tCount('notes.found', notes.length)}
      </p>
      <ul class="rows">
        {notes.map((note) => (
          <NoteRow
            key={note.id}
            note={note}
            onComment={actions.comment}
            onRemove={(byKey) => void remove(note.id, byKey)}
          />
        ))}
      </ul>
      {hasMore ? (
        <button type="button" class="button more" onClick={onMore}>
          {t('notes.more')}
        </button>
      ) : null}
      <div class="snackbar-place" role="status">
        {outcome ? (
          <Snackbar
            key={`${outcome.undo}${outcome.text}`}
            text={outcome.text}
            takesFocus={outcome.byKey && outcome.undo !== null}
            onUndo={outcome.undo === null ? null : () => void undo(outcome)}
            onDone={() => close(outcome)}
          />
        ) : null}
      </div>
    </div>
  );
}
