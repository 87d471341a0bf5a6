// @vitest-environment happy-dom
import '../../../helpers/i18n.ts';
import { describe, expect, test, vi } from 'vitest';
import { PagePanel } from '../../../../components/popup/PagePanel.tsx';
import type { PageView } from '../../../../components/popup/types.ts';
import type { ParsedCard, ParsedStatus } from '../../../../lib/messages/types.ts';
import { after, byName, find, show } from '../../../helpers/render.ts';

const none = { agrees: 0, compatible: 0, conflicts: 0, unclear: 0 };
const card = (changes: Partial<ParsedCard>): ParsedCard => ({
  key: 'a',
  claim: { question: 'How long is the bridge?' },
  quote: 'about two miles long',
  value: 'about 2 miles',
  relation: 'conflicts',
  counts: { ...none, conflicts: 2, agrees: 1 },
  ...changes,
});
const status: ParsedStatus = {
  state: 'annotated',
  host: 'news.example',
  story: { id: 'bridge', title: 'The bridge at Elm Street' },
  cards: [card({}), card({ key: 'b', relation: 'agrees', counts: { ...none, agrees: 1 }, value: null })],
  sentences: 48,
  known: 12,
};
const createActions = () => ({ show: vi.fn(async () => true), switchSite: vi.fn(), reload: vi.fn(), allow: vi.fn() });

describe('a page with mentions', () => {
  test('is summed up, and lists them in order with words for every relation', () => {
    const root = show(<PagePanel view={status} actions={createActions()} />);
    expect(find(root, 'h2').textContent).toBe('The bridge at Elm Street');
    expect(find(root, '.totals').textContent).toBe('1 passage conflicts with an account, 1 agrees');
    expect(find(root, '.coverage').textContent).toBe(
      '12 of 48 sentences state something that other accounts tell too. The rest is not checked.',
    );
    const rows = [...root.querySelectorAll('li')].map((row) =>
      [...row.querySelectorAll('.chip')].map((chip) => chip.textContent),
    );
    expect(rows).toEqual([['2 accounts conflict', '1 agrees'], ['1 account agrees']]);
    expect(root.querySelectorAll('.value')).toHaveLength(1);
  });

  test('leads to the passage, and says when it is gone', async () => {
    const actions = createActions();
    actions.show.mockResolvedValue(false);
    const root = show(<PagePanel view={status} actions={actions} />);
    await after(() => find(root, 'li:nth-child(2) button').click());
    expect(actions.show).toHaveBeenCalledExactlyOnceWith('b');
    expect(find(root, '[role=status]').textContent).toBe('This passage is no longer on the page.');
  });

  test('shows markup as the text it is', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const view = { ...status, cards: [card({ quote: evil, value: evil, claim: { question: evil } })] };
    const root = show(<PagePanel view={{ ...view, story: { id: 's', title: evil } }} actions={createActions()} />);
    expect(root.querySelector('img')).toBeNull();
    expect(find(root, '.quote').textContent).toBe(evil);
  });
});

describe('a page without', () => {
  const empty = { ...status, cards: [], story: null };
  const cases: [PageView, string, string | null][] = [
    [{ ...empty, state: 'checking' }, 'Reading this page…', null],
    [{ ...empty, state: 'no-story' }, 'This page is not about a story Variorum knows.', null],
    [{ ...empty, state: 'failed' }, 'This page could not be read.', 'Reload this tab'],
    [{ ...empty, state: 'off' }, 'Variorum is off on news.example.', 'Switch it on'],
    [{ state: 'unreadable', host: null }, 'Variorum cannot read this page.', null],
    [{ state: 'unreachable', host: null }, 'Variorum has no contact with this tab.', 'Reload this tab'],
    [{ state: 'no-access', host: null }, 'Variorum may not read websites yet.', 'Allow access'],
    [{ ...status, cards: [] }, 'Nothing is marked on this page.', null],
  ];
  test.each(cases)('says so plainly: %j', async (view, text, button) => {
    const actions = createActions();
    const root = show(<PagePanel view={view} actions={actions} />);
    expect(find(root, '.notice-text').textContent).toContain(text);
    expect(root.querySelector('.notice button')?.textContent ?? null).toBe(button);
    if (button === null) return;
    await after(() => byName(root, button).click());
    const { switchSite, reload, allow } = actions;
    expect(switchSite.mock.calls.length + reload.mock.calls.length + allow.mock.calls.length).toBe(1);
  });

  test('shows nothing in the moment before the answer', () => {
    expect(show(<PagePanel view={{ state: 'asking', host: null }} actions={createActions()} />).textContent).toBe('');
  });
});
