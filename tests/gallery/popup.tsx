import controlsCss from '../../components/controls.css?inline';
import { AskedPanel } from '../../components/popup/AskedPanel.tsx';
import { PagePanel } from '../../components/popup/PagePanel.tsx';
import notesCss from '../../components/popup/notes.css?inline';
import popupCss from '../../components/popup/popup.css?inline';
import type { PageView } from '../../components/popup/types.ts';
import themeCss from '../../components/theme.css?inline';
import { makeCard } from '../helpers/card.ts';
import type { Example, Surface } from './types.ts';

const none = (): void => undefined;
const actions = { show: async () => true, switchSite: none, reload: none, allow: none };
const status = { host: 'news.example', story: null, cards: [], sentences: 48, known: 12 };
const story = { id: 'bridge', title: 'The bridge at Elm Street' };

const page = (name: string, view: PageView): Example => ({ name, view: <PagePanel view={view} actions={actions} /> });
const text = 'The bridge is about two miles long, they said.';

/** The popup's panels in their states. */
export const popup: Surface = {
  name: 'popup',
  css: themeCss + controlsCss + popupCss + notesCss,
  width: 400,
  examples: [
    page('mentions', {
      ...status,
      state: 'annotated',
      story,
      cards: [makeCard({ key: 'a' }), makeCard({ key: 'b', relation: 'agrees', value: null })],
    }),
    page('a story, but no mention', { ...status, state: 'annotated', story }),
    page('reading', { ...status, state: 'checking' }),
    page('no story', { ...status, state: 'no-story' }),
    page('failed', { ...status, state: 'failed' }),
    page('switched off', { ...status, state: 'off' }),
    page('unreadable', { state: 'unreadable', host: null }),
    page('unreachable', { state: 'unreachable', host: null }),
    page('no access', { state: 'no-access', host: null }),
    { name: 'selection, asking', view: <AskedPanel view={{ state: 'asking', text }} /> },
    {
      name: 'selection, answered',
      view: (
        <AskedPanel
          view={{
            state: 'answered',
            text,
            cards: [makeCard()],
            near: [{ card: makeCard({ key: 'n', value: null }), missing: [{ code: 'no-figure' }] }],
          }}
        />
      ),
    },
    { name: 'selection, nothing', view: <AskedPanel view={{ state: 'answered', text, cards: [], near: [] }} /> },
    { name: 'selection, failed', view: <AskedPanel view={{ state: 'failed', text, code: 'quota' }} /> },
  ],
};
