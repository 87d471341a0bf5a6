// @vitest-environment happy-dom
import '../../helpers/i18n.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { createViews } from '../../../entrypoints/annotator/views.ts';
import { drawMentions } from '../../../entrypoints/background/draw-mentions.tsx';
import { share } from '../../../entrypoints/background/share.ts';
import type { BadgeView, DrawnCardView, Views } from '../../../lib/page/views.ts';
import { makeView } from '../../helpers/card-view.ts';
import { makeAccount, makeCard } from '../../helpers/card.ts';
import { byName, find, show } from '../../helpers/render.ts';

const card = makeCard({
  accounts: [makeAccount(), makeAccount({ superseded: true, relation: null, reason: null })],
  line: {
    ticks: [{ at: 0.06, label: '1', align: 'middle' }],
    rows: [
      {
        names: [],
        text: '2 miles',
        from: 0.5,
        to: 0.6,
        readFrom: 0.4,
        readTo: 0.7,
        relation: null,
        isEarlier: false,
      },
    ],
  },
});
const drawn = drawMentions([card], 'news.example')[0]!;
const { shapes, shared } = share([drawn.card]);
const handlers = { onSave: vi.fn(), onPanel: vi.fn(), onDismiss: vi.fn(), onUndo: vi.fn(), onClose: vi.fn() };
const view = (changes: Partial<DrawnCardView> = {}): DrawnCardView => ({
  ...makeView(),
  ...handlers,
  card,
  drawn: shapes[0]!,
  shared,
  ...changes,
});

let views: Views;
let into: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  views = createViews();
  into = document.createElement('div');
  document.body.replaceChildren(into);
});

/** The tree as text; text nodes that touch count as one. */
function describeTree(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value.replaceAll(/[\s;]/g, '')}`);
  return `<${node.namespaceURI} ${node.localName} ${attributes.sort().join(' ')}>${[...node.childNodes].map(describeTree).join('')}</>`;
}

describe('card', () => {
  it.each<[string, Partial<DrawnCardView>]>([
    ['as it opens', {}],
    ['why it was marked', { panel: 'why' }],
    ['what can be muted', { panel: 'mute' }],
    ['saving', { save: { is: 'saving' } }],
    ['saved', { save: { is: 'saved' } }],
    ['no room', { save: { is: 'failed', code: 'quota' } }],
    ['covered', { save: { is: 'failed', code: 'forbidden' } }],
    ['another fault', { save: { is: 'failed', code: 'unreachable' } }],
    ['not about this', { dismissed: 'case' }],
    ['site off', { dismissed: 'site' }],
    ['not muted', { dismissed: 'claim', save: { is: 'failed', code: 'failed' } }],
  ])('is on the page what its component renders: %s', (_, changes) => {
    const given = view(changes);
    views.card(into, view());
    views.card(into, given);
    const rendered = show(<Card view={{ ...given, card, host: 'news.example' }} />);
    expect(describeTree(into.firstElementChild!)).toBe(describeTree(rendered.firstElementChild!));
  });

  it('keeps nodes and focus while its state changes', () => {
    views.card(into, view());
    const opener = byName(into, 'Why was this marked?');
    const body = find(into, '.card-body');
    opener.focus();
    for (const panel of ['mute', 'why', null] as const) views.card(into, view({ panel, save: { is: 'saved' } }));
    expect(document.activeElement).toBe(opener);
    expect(find(into, '.card-body')).toBe(body);
  });

  it('does what its controls say, with the handlers of the last view', () => {
    views.card(into, view({ onSave: vi.fn() }));
    views.card(into, view());
    find(into, '.button.main').click();
    byName(into, 'Why was this marked?').click();
    byName(into, 'Mute…').click();
    byName(into, 'Not about this').click();
    find(into, '.close path').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    find(into, '.summary').click();
    expect(handlers.onSave).toHaveBeenCalledExactlyOnceWith(expect.any(Event));
    expect(handlers.onPanel.mock.calls.map(([panel]) => panel as string)).toEqual(['why', 'mute']);
    expect(handlers.onDismiss).toHaveBeenCalledExactlyOnceWith('case', expect.any(Event));
    expect(handlers.onClose).toHaveBeenCalledOnce();
    views.card(into, view({ dismissed: 'pack' }));
    byName(into, 'Undo').click();
    expect(handlers.onUndo).toHaveBeenCalledOnce();
  });

  it('closes with Escape, and empties its box', () => {
    views.card(into, view());
    find(into, 'section').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    expect(handlers.onClose).toHaveBeenCalledOnce();
    views.card(into, null);
    expect(into.childNodes).toHaveLength(0);
  });

  it('starts anew for another mention', () => {
    views.card(into, view());
    const first = into.firstElementChild;
    views.card(into, view({ card: { ...card, key: 'other' } }));
    expect(into.children).toHaveLength(1);
    expect(into.firstElementChild).not.toBe(first);
  });
});

describe('badges', () => {
  const place = { left: 10, top: 20, width: 24, height: 14, isCompact: false };
  const badge = (key: string, changes: Partial<BadgeView> = {}): BadgeView => ({
    key,
    drawn: drawn.badge,
    isRepeat: false,
    isRead: false,
    isOpen: false,
    onDark: false,
    place,
    ...changes,
  });
  const on = { open: vi.fn(), point: vi.fn() };
  const put = (...badges: BadgeView[]): HTMLElement[] => {
    views.badges(into, badges, on);
    return [...into.children] as HTMLElement[];
  };

  it('stand where they are put, and say how their marks stand', () => {
    const [first] = put(badge('a', { isOpen: true, onDark: true, isRead: true }));
    expect(first!.className).toBe('badge conflicts on-dark read');
    expect(first!.style.transform.replaceAll(' ', '')).toBe('translate(10px,20px)');
    expect([first!.getAttribute('aria-expanded'), first!.getAttribute('aria-haspopup')]).toEqual(['true', 'dialog']);
    expect(first!.textContent).toBe('1');
  });

  it('show the figure only where there is room, and once for a claim', () => {
    const [repeat, compact] = put(badge('a', { isRepeat: true }), badge('b', { place: { ...place, isCompact: true } }));
    expect([repeat!.textContent, repeat!.querySelectorAll('svg').length]).toEqual(['', 1]);
    expect([compact!.textContent, compact!.querySelectorAll('svg').length]).toEqual(['', 0]);
  });

  it('open their card and point at their sentence', () => {
    const [first] = put(badge('a'));
    first!.click();
    expect(on.open).toHaveBeenCalledWith('a');
    first!.dispatchEvent(new Event('pointerenter'));
    first!.dispatchEvent(new Event('pointerleave'));
    expect(on.point.mock.calls).toEqual([['a'], [null]]);
  });

  it('stay the same elements while others come and go', () => {
    const [, second] = put(badge('a'), badge('b'));
    second!.focus();
    const after = put(badge('c'), badge('b'), badge('d'));
    expect(after.map(({ dataset }) => dataset['key'])).toEqual(['c', 'b', 'd']);
    expect(after[1]).toBe(second);
    expect(document.activeElement).toBe(second);
  });
});
