// @vitest-environment happy-dom
import '../../helpers/i18n.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import type { CardAccount } from '../../../lib/matcher/types.ts';
import type { CardView } from '../../../lib/page/views.ts';
import { makeView } from '../../helpers/card-view.ts';
import { makeAccount, makeCard } from '../../helpers/card.ts';
import { byName, find, show } from '../../helpers/render.ts';

const handlers = { onSave: vi.fn(), onPanel: vi.fn(), onDismiss: vi.fn(), onUndo: vi.fn(), onClose: vi.fn() };
const view = (changes: Partial<CardView> = {}): CardView => ({ ...makeView(), ...handlers, ...changes });
const render = (changes: Partial<CardView> = {}) => show(<Card view={view(changes)} />);
const words = (root: Element) => root.textContent.replace(/\s+/g, ' ');
const press = (target: Element, key: string, shiftKey = false) => {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('Card', () => {
  it('is a dialog named by its question', () => {
    const dialog = find(render(), '[role="dialog"]');
    expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent).toBe(
      'How long is the bridge?',
    );
    expect(words(document.getElementById(dialog.getAttribute('aria-describedby')!)!)).toContain('about 2 miles');
  });

  it('says what this page says, who says otherwise, and that this is no verdict', () => {
    const text = words(render());
    for (const part of [
      'The bridge at Elm Street',
      '“The bridge is about two miles long”',
      '1 account conflicts',
      'Elm Town Council',
      'April 30, 2026',
      'the mayor: at least 3 miles',
      'paragraph 4',
      'A mark does not mean that the page is wrong.',
    ])
      expect(text).toContain(part);
  });

  it('says that a bound does not rule the other figure out', () => {
    const accounts = [makeAccount({ literallyPossible: true, reason: { code: 'differs-not-ruled-out' } })];
    expect(words(render({ card: makeCard({ accounts }) }))).toContain(
      '“at least 3 miles” does not rule this out, but the figures differ.',
    );
    const card = makeCard({ accounts, figure: { min: 2 }, value: 'at least 2 miles' });
    expect(words(render({ card }))).toContain('“at least 2 miles” does not rule this out');
  });

  it('puts replaced accounts last, without a relation', () => {
    const old = makeAccount({ superseded: true, relation: null, reason: null, says: 'It was under way.' });
    const root = render({ card: makeCard({ accounts: [old, makeAccount()] }) });
    expect(words(root)).toMatch(/the mayor: at least 3 miles.*Earlier, since replaced.*at least 3 miles/);
    expect(root.querySelector('.old .chip')).toBeNull();
  });

  it('lists the accounts that conflict first, as the badge counts them', () => {
    const agreeing = makeAccount({ relation: 'agrees', reason: { code: 'same' } });
    const root = render({ card: makeCard({ accounts: [agreeing, makeAccount()] }) });
    expect([...root.querySelectorAll('.chip')].map(({ textContent }) => textContent)).toEqual(['conflicts', 'agrees']);
  });

  it('does not say a figure twice, but says how one was worked out', () => {
    const says = 'The bridge measures three miles or more.';
    expect(words(render())).not.toContain(says);
    for (const account of [makeAccount({ derived: true }), makeAccount({ value: null })])
      expect(words(render({ card: makeCard({ accounts: [account] }) }))).toContain(says);
  });

  it('counts the origins and names them', () => {
    const text = words(render({ card: makeCard({ origins: ['the council', 'a surveyor'] }) }));
    expect(text).toContain('Support comes from 2 independent origins: the council; a surveyor.');
  });

  it('says that a page gives no figure', () => {
    expect(words(render({ card: makeCard({ value: null }) }))).toContain('It gives no figure.');
  });

  it('speaks of answers where the question asks for no figure', () => {
    const accounts = [makeAccount({ relation: 'unclear', reason: { code: 'no-value' }, value: null })];
    const claim = { ...makeCard().claim, kind: 'yes-no' as const, unit: null };
    expect(words(render({ card: makeCard({ claim, accounts, value: null }) }))).toMatch(
      /No answer is given\..*The bridge measures three miles or more\..*No answer is given\./,
    );
  });

  it('shows what a pack says as text, never as markup, and links only to the web', () => {
    const says = '<img src=x onerror=alert(1)>';
    const source = { ...makeAccount().source, url: 'javascript:alert(1)' };
    const root = render({ card: makeCard({ accounts: [makeAccount({ says, source, derived: true })] }) });
    expect(words(root)).toContain(says);
    expect(root.querySelector('img, a')).toBeNull();
    const linked = { ...source, url: 'https://news.example/a' };
    const link = find(render({ card: makeCard({ accounts: [makeAccount({ source: linked })] }) }), 'a');
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  });

  it('saves, explains, mutes and closes', () => {
    const root = render();
    byName(root, 'Save note').click();
    byName(root, 'Why was this marked?').click();
    byName(root, 'Mute…').click();
    byName(root, 'Not about this').click();
    byName(root, 'Close').click();
    expect(handlers.onSave).toHaveBeenCalledOnce();
    expect(handlers.onPanel.mock.calls).toEqual([['why'], ['mute']]);
    expect(handlers.onDismiss).toHaveBeenCalledExactlyOnceWith('case', expect.any(Event));
    expect(handlers.onClose).toHaveBeenCalledOnce();
  });

  it('unfolds the matched words, and what they come from', () => {
    const root = render({ panel: 'why' });
    const opener = byName(root, 'Why was this marked?');
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(words(find(root, `#${opener.getAttribute('aria-controls')}`))).toContain('bridgelong');
    expect(byName(root, 'Mute…').getAttribute('aria-expanded')).toBe('false');
  });

  it('offers to mute the question, the pack and the site', () => {
    const root = render({ panel: 'mute' });
    for (const name of [
      'Do not mark this question again',
      'Do not mark anything from “Bridges”',
      'Switch Variorum off on news.example',
    ])
      byName(root, name).click();
    expect(handlers.onDismiss.mock.calls.map(([what]) => what as string)).toEqual(['claim', 'pack', 'site']);
  });

  it.each([
    ['case', 'This passage is not marked any more.'],
    ['claim', 'This question is not marked any more'],
    ['pack', 'Nothing from “Bridges” is marked any more.'],
    ['site', 'Variorum is off on news.example.'],
  ] as const)('tells what was taken off the page, and nothing else but the way back: %s', (dismissed, expected) => {
    const root = render({ dismissed });
    const dialog = find(root, '[role="dialog"]');
    expect(words(document.getElementById(dialog.getAttribute('aria-describedby')!)!)).toContain(expected);
    expect(root.querySelector('.account')).toBeNull();
    byName(root, 'Undo').click();
    expect(handlers.onUndo).toHaveBeenCalledOnce();
  });

  it('says by how much the figures differ', () => {
    const text = (changes: Partial<CardAccount>, kind: 'count' | 'percent' = 'count') => {
      const claim = { ...makeCard().claim, kind };
      return words(render({ card: makeCard({ claim, accounts: [makeAccount(changes)] }) }));
    };
    expect(text({ difference: { amount: 1, by: '1 mile', side: 'more' } })).toContain(
      'It is 1 mile more than this page says.',
    );
    expect(text({ difference: { amount: 2.5, by: '2.5', side: 'less' } }, 'percent')).toContain(
      'It is 2.5 percentage points less than this page says.',
    );
    expect(text({ difference: { amount: 1, by: '1 mile', side: 'earlier' }, literallyPossible: true })).toContain(
      'does not rule this out, but the figures differ. It is 1 mile earlier than this page says.',
    );
  });

  it('names the origin where it is neither the source nor whom the source cites', () => {
    expect(words(render())).toContain('from: the council');
    const origin = { id: 'mayor', name: 'the mayor' };
    expect(words(render({ card: makeCard({ accounts: [makeAccount({ origin })] }) }))).not.toContain('from:');
  });

  it('draws the figures to scale where there are any to draw', () => {
    expect(render().querySelector('.line')).toBeNull();
    const place = { from: 0.5, to: 0.5, readFrom: 0.5, readTo: 0.5, relation: null, isEarlier: false };
    const line = { ticks: [], rows: [{ ...place, names: ['Elm Town Council'], text: '3 miles' }] };
    expect(find(render({ card: makeCard({ line }) }), '.line').getAttribute('aria-label')).toContain(
      'Elm Town Council: 3 miles',
    );
  });

  it.each([
    [{ is: 'saving' }, 'Saving…'],
    [{ is: 'saved' }, 'Saved'],
    [{ is: 'failed', code: 'quota' }, 'disk is full'],
    [{ is: 'failed', code: 'forbidden' }, 'lies over the card'],
  ] as const)('tells what became of saving: %o', (save, expected) => {
    const foot = words(find(render({ save }), '.card-foot'));
    expect(foot).toContain(expected);
    expect(foot).toContain('A mark does not mean that the page is wrong.');
  });

  it('closes with Escape', () => {
    expect(press(find(render(), '[role="dialog"]'), 'Escape').defaultPrevented).toBe(true);
    expect(handlers.onClose).toHaveBeenCalledTimes(1);
  });

  it('keeps the Tab key inside', () => {
    const root = render();
    const [close, why] = [byName(root, 'Close'), byName(root, 'Why was this marked?')];
    why.focus();
    expect(press(why, 'Tab').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(close);
    expect(press(close, 'Tab', true).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(why);
    const save = byName(root, 'Save note');
    save.focus();
    expect(press(save, 'Tab').defaultPrevented).toBe(false);
  });
});
