// @vitest-environment happy-dom
import '../../../helpers/i18n.ts';
import { expect, test, vi } from 'vitest';
import { Popup } from '../../../../components/popup/Popup.tsx';
import type { PopupTab } from '../../../../components/popup/Popup.tsx';
import { everyNote } from '../../../../lib/notes/query.ts';
import { noNoteActions } from '../../../helpers/note-actions.ts';
import { after, byName, find, show } from '../../../helpers/render.ts';

const status = { state: 'no-story' as const, host: 'news.example', story: null, cards: [], sentences: 0, known: 0 };

function popup(changes: object = {}) {
  const root = document.createElement('div');
  const switchSite = vi.fn();
  const draw = (tab: PopupTab) => {
    show(
      <Popup
        asked={null}
        page={status}
        isSiteOn={true}
        pageActions={{ show: vi.fn(), switchSite, reload: vi.fn(), allow: vi.fn() }}
        notes={{ state: 'ready', notes: [], before: 0, found: 1234, total: 1234, facets: null }}
        query={everyNote}
        isAsked={false}
        isFiltering={false}
        noteActions={noNoteActions()}
        tab={tab}
        onTab={draw}
        onOptions={vi.fn()}
        {...changes}
      />,
      root,
    );
  };
  draw('page');
  return { root, switchSite };
}

const selected = (root: HTMLElement) => find(root, '[role=tab][aria-selected=true]');

test.each([
  ['ArrowRight', 'Notes1,234'],
  ['ArrowLeft', 'Notes1,234'],
  ['End', 'Notes1,234'],
  ['Home', 'This page'],
  ['x', 'This page'],
])('%s among the tabs selects and focuses %s', async (key, name) => {
  const { root } = popup();
  selected(root).focus();
  await after(() => selected(root).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  expect(selected(root).textContent).toBe(name);
  expect(document.activeElement).toBe(selected(root));
});

test('one tab at a time is a stop for Tab, and names its panel', () => {
  const { root } = popup();
  expect([...root.querySelectorAll('[role=tab]')].map((tab) => (tab as HTMLElement).tabIndex)).toEqual([0, -1]);
  const panel = find(root, '[role=tabpanel]:not([hidden])');
  expect(panel.getAttribute('aria-labelledby')).toBe(selected(root).id);
  expect(selected(root).getAttribute('aria-controls')).toBe(panel.id);
});

test('what the reader asked about comes first', () => {
  const { root } = popup({ asked: { state: 'asking', text: 'a bridge' } });
  expect([...root.querySelectorAll('[role=tab]')].map(({ textContent }) => textContent?.replace(/[\d,]/g, ''))).toEqual(
    ['Selection', 'This page', 'Notes'],
  );
});

test('the switch tells its site and its state', async () => {
  const { root, switchSite } = popup();
  const box = byName(root, 'Variorum on news.example') as HTMLInputElement;
  expect(box.checked).toBe(true);
  await after(() => box.click());
  expect(switchSite).toHaveBeenCalledExactlyOnceWith(false);
});

test('there is no switch where no site is known', () => {
  const { root } = popup({ page: { state: 'unreachable', host: null } });
  expect(root.querySelector('[role=switch]')).toBeNull();
});
