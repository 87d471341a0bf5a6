import { language, t } from '../../lib/locales/translate.ts';
import type { NotesQuery } from '../../lib/notes/query.ts';
import { AskedPanel } from './AskedPanel.tsx';
import type { AskedView } from './AskedPanel.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { PagePanel } from './PagePanel.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Tabs } from './Tabs.tsx';
import type { NoteActions, NotesView, PageActions, PageView } from './types.ts';

/** The popup's views; `asked` is there only when the reader asked about a text. */
export type PopupTab = 'asked' | 'page' | 'notes';

interface Props {
  asked: AskedView | null;
  page: PageView;
  /** Null until the reader's setting is known. */
  isSiteOn: boolean | null;
  pageActions: PageActions;
  notes: NotesView;
  query: NotesQuery;
  isAsked: boolean;
  isFiltering: boolean;
  noteActions: NoteActions;
  tab: PopupTab;
  onTab: (tab: PopupTab) => void;
  onOptions: () => void;
}

/** The whole popup. */
export function Popup(props: Props) {
  const { asked, page, isSiteOn, pageActions, notes, noteActions, tab, onTab, onOptions } = props;
  const hasMarks = page.state === 'annotated' && page.cards.length > 0;
  const panels = [
    ...(asked ? [{ id: 'asked', label: t('asked.tab'), count: null, panel: <AskedPanel view={asked} /> }] : []),
    {
      id: 'page',
      label: t('popup.tab_page'),
      count: hasMarks ? formatCount(page.cards.length) : null,
      panel: <PagePanel view={page} actions={pageActions} />,
    },
    {
      id: 'notes',
      label: t('popup.tab_notes'),
      count: notes.state === 'ready' && notes.total > 0 ? formatCount(notes.total) : null,
      panel: (
        <NotesPanel
          view={notes}
          query={props.query}
          isAsked={props.isAsked}
          isFiltering={props.isFiltering}
          actions={noteActions}
        />
      ),
    },
  ];
  return (
    <main class="popup">
      <header class="top">
        <h1 class="name">{t('extension.name')}</h1>
        {page.host && isSiteOn !== null ? (
          <SiteSwitch host={page.host} isOn={isSiteOn} onSwitch={pageActions.switchSite} />
        ) : null}
      </header>
      <Tabs label={t('popup.tabs')} tabs={panels} selected={tab} onSelect={(id) => onTab(id as PopupTab)} />
      <footer class="foot">
        <span>{hasMarks && tab === 'page' ? t('popup.no_verdict') : ''}</span>
        <button type="button" class="button plain" onClick={onOptions}>
          {t('popup.options')}
        </button>
      </footer>
    </main>
  );
}

function formatCount(count: number): string {
  return new Intl.NumberFormat(language()).format(count);
}
