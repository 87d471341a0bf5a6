import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { language, t, tCount } from '../../lib/locales/translate.ts';
import type { NotesQuery } from '../../lib/notes/query.ts';
import type { Note } from '../../lib/notes/schema.ts';
import { errorKey } from '../error-key.ts';
import { Notice } from '../Notice.tsx';
import { NoteRow } from './NoteRow.tsx';
import { NoteSearch } from './NoteSearch.tsx';
import { Snackbar } from './Snackbar.tsx';
import type { NoteActions, NotesView } from './types.ts';

interface Props {
  view: NotesView;
  query: NotesQuery;
  /** Words, a filter or an order are set. */
  isAsked: boolean;
  isFiltering: boolean;
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

/** One list for as long as there are none. */
const none: Note[] = [];

/** True where focus is nowhere in particular: on nothing, or on the list as a whole. */
function isParked(panel: HTMLElement | null): boolean {
  return document.activeElement === panel || document.activeElement === document.body;
}

/** The reader's notes. */
export function NotesPanel({ view, query, isAsked, isFiltering, actions }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** The note whose Delete button gets the focus as soon as it is on the list. */
  const [focusOn, setFocusOn] = useState<string | null>(null);
  /** Position among those found of the note to come that takes the focus, when the reader asked for more. */
  const [awaited, setAwaited] = useState<number | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusOn === null) return;
    const row = panel.current?.querySelector(`[data-note="${CSS.escape(focusOn)}"]`);
    if (!row && isParked(panel.current)) return;
    // A reader who went on meanwhile is left where they are.
    if (isParked(panel.current)) row?.querySelector<HTMLElement>('.delete')?.focus();
    setFocusOn(null);
  }, [focusOn, view]);

  const isReady = view.state === 'ready';
  useEffect(() => {
    if (isReady) actions.beforeSearch();
  }, [isReady, actions]);

  useEffect(() => {
    if (awaited === null || view.state !== 'ready') return;
    const row = panel.current?.querySelectorAll<HTMLElement>('.note')[awaited - view.before];
    if (!row) return;
    // The button has moved away, or has gone: the nearest of the notes that came takes over.
    row.focus();
    setAwaited(null);
  }, [awaited, view]);

  const remove = useCallback(
    async (id: string, neighbour: string | null, byKey: boolean) => {
      const done = await actions.remove(id);
      setOutcome(
        done === true
          ? { text: t('notes.deleted'), undo: id, neighbour, byKey }
          : { text: t(errorKey(done)), undo: null, neighbour, byKey },
      );
    },
    [actions],
  );
  const notes = view.state === 'ready' ? view.notes : none;
  // Drawn anew with other notes, and not with each key of a search.
  const rows = useMemo(
    () =>
      notes.map((note, at) => (
        <NoteRow
          key={note.id}
          note={note}
          href={actions.linkTo(note)}
          onComment={actions.comment}
          onRemove={(byKey) => void remove(note.id, (notes[at + 1] ?? notes[at - 1])?.id ?? null, byKey)}
        />
      )),
    [notes, actions, remove],
  );

  if (view.state === 'loading') return <Notice text={t('notes.loading')} />;
  if (view.state === 'error') return <Notice text={t('notes.not_opened')} more={t(errorKey(view.code))} />;
  const { before, found, total, facets } = view;
  /** What had the focus is about to go: the list holds it until a note can take it. */
  const leadFocus = (to: string | null) => {
    panel.current?.focus({ preventScroll: true });
    setFocusOn(to);
  };

  const undo = async ({ undo: id, byKey }: Outcome) => {
    if (id === null) return;
    const done = await actions.restore(id);
    if (byKey) leadFocus(id);
    setOutcome({
      text: t(done === true ? 'notes.restored' : errorKey(done)),
      undo: null,
      neighbour: null,
      byKey: false,
    });
  };
  const close = ({ byKey, neighbour }: Outcome) => {
    setOutcome(null);
    if (byKey) leadFocus(neighbour);
  };

  const showMore = () => {
    setAwaited(before + notes.length);
    actions.showMore();
  };
  const showEarlier = () => {
    setAwaited(before - 1);
    actions.showEarlier();
  };

  return (
    <div ref={panel} class="notes" tabIndex={-1}>
      {total === 0 ? (
        <Notice text={t('notes.empty')} more={t('notes.empty_more')} />
      ) : (
        <NoteSearch
          query={query}
          facets={facets}
          isFiltering={isFiltering}
          onQuery={actions.ask}
          onFiltering={actions.filter}
        />
      )}
      <div class="found">
        <p role="status">{isAsked ? describeFound(found, total) : ''}</p>
        {isAsked ? (
          <button type="button" class="button plain" onClick={actions.askAll}>
            {t('notes.show_all')}
          </button>
        ) : null}
      </div>
      {total > 0 && notes.length === 0 ? <Notice text={t('notes.none_found')} /> : null}
      {before > 0 ? (
        <button type="button" class="button more" onClick={showEarlier}>
          {t('notes.earlier')}
        </button>
      ) : null}
      <ul class="rows">{rows}</ul>
      {found !== null && found > before + notes.length ? (
        <button type="button" class="button more" onClick={showMore}>
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

function describeFound(found: number | null, total: number): string {
  return found === null ? t('notes.searching') : tCount('notes.found_of', found, { total: formatNumber(total) });
}

function formatNumber(count: number): string {
  return new Intl.NumberFormat(language()).format(count);
}
