import controlsCss from '../../components/controls.css?inline';
import { NotesPanel } from '../../components/popup/NotesPanel.tsx';
import notesCss from '../../components/popup/notes.css?inline';
import popupCss from '../../components/popup/popup.css?inline';
import type { NoteActions, NotesView } from '../../components/popup/types.ts';
import themeCss from '../../components/theme.css?inline';
import { everyNote } from '../../lib/notes/query.ts';
import { makeNote } from '../helpers/note.ts';
import type { Example, Surface } from './types.ts';

const none = (): void => undefined;
const done = async () => true as const;
const actions: NoteActions = {
  remove: done,
  restore: done,
  comment: done,
  ask: none,
  askAll: none,
  filter: none,
  showMore: none,
  showEarlier: none,
  beforeSearch: none,
  linkTo: ({ url }) => url,
};
const ready = {
  state: 'ready',
  notes: [
    makeNote({ comment: 'Ask the council.' }),
    makeNote({ story: null, claim: null, relation: null, value: null, accounts: [] }),
  ],
  before: 20,
  found: 60,
  total: 1240,
  facets: {
    stories: [{ id: 'bridge-2026', title: 'The bridge at Elm Street', count: 1200 }],
    sites: [{ host: 'news.example', count: 1200 }],
  },
} satisfies NotesView;

const list = (name: string, view: NotesView, isAsked = false): Example => ({
  name,
  view: (
    <NotesPanel
      view={view}
      query={isAsked ? { ...everyNote, search: 'bridge', relation: 'conflicts' } : everyNote}
      isAsked={isAsked}
      isFiltering={isAsked}
      actions={actions}
    />
  ),
});

/** The notes in their states. */
export const notes: Surface = {
  name: 'notes',
  css: themeCss + controlsCss + popupCss + notesCss,
  width: 400,
  examples: [
    list('a part of many', ready),
    list('asked and filtered', ready, true),
    list('searching', { ...ready, found: null }, true),
    list('nothing found', { ...ready, notes: [], before: 0, found: 0 }, true),
    list('none yet', { ...ready, notes: [], before: 0, found: 0, total: 0 }),
    list('opening', { state: 'loading' }),
    list('damaged', { state: 'error', code: 'damaged' }),
  ],
};
