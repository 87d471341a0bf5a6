// @vitest-environment happy-dom
import { createPlainViews, registry } from '../../helpers/browser-page.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageDocument, createPageDom } from '../../../lib/page/dom.ts';
import type { Look } from '../../../lib/page/look.ts';
import type { Mark } from '../../../lib/page/marks.ts';
import { createStage, type Stage } from '../../../lib/page/stage.ts';
import type { SaveState } from '../../../lib/page/views.ts';
import { makeCard, makeDrawn } from '../../helpers/card.ts';
import { createPlainRead } from '../../helpers/page-state.ts';

let stage: Stage;
let isAlive: boolean;
let plain: ReturnType<typeof createPlainViews>;
let before: string;
const onGiveUp = vi.fn();
const save = vi.fn(async (): Promise<SaveState> => ({ is: 'saved' }));
const dismiss = vi.fn();
const layer = () => document.querySelector('variorum-layer');
const badges = () => [...(layer()?.shadowRoot?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
const mark = (key: string, start: number, end: number, look: Look = 'badge'): Mark => {
  const element = document.querySelector('p')!;
  const range = document.createRange();
  range.setStart(element.firstChild!, start);
  range.setEnd(element.firstChild!, end);
  return { card: makeCard({ key }), drawn: makeDrawn(), shared: [], range, element, isRepeat: false, look };
};

beforeEach(() => {
  isAlive = true;
  onGiveUp.mockClear();
  const paragraph = document.createElement('p');
  paragraph.append('The bridge is about two miles long, they said.');
  document.body.replaceChildren(paragraph);
  before = document.documentElement.outerHTML;
  plain = createPlainViews();
  stage = createStage({
    document,
    page: createPageDocument(document),
    dom: createPageDom(),
    views: plain.views,
    style: { css: '.badges{}', direction: 'ltr', language: 'en' },
    read: createPlainRead(),
    isOpenRoot: true,
    isAlive: () => isAlive,
    onGiveUp,
    save,
    dismiss,
  });
});
afterEach(() => stage.destroy());

describe('stage', () => {
  it('adds nothing before there is a mark', () => {
    stage.moved();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('shows marks in one element, and takes everything back', () => {
    stage.show([mark('a', 0, 10), mark('b', 14, 30)]);
    expect(badges().map(({ dataset }) => dataset['key'])).toEqual(['a', 'b']);
    expect(registry.size).toBe(1);
    expect(document.documentElement.children).toHaveLength(3);
    stage.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(registry.size).toBe(0);
  });

  it('takes everything down where no mark is left', () => {
    stage.show([mark('a', 0, 10)]);
    stage.show([]);
    expect(layer()).toBeNull();
    expect(registry.size).toBe(0);
  });

  it('opens one card at a time and closes it again', () => {
    stage.show([mark('a', 0, 10), mark('b', 14, 30)]);
    badges()[0]?.click();
    expect(plain.drawn.card?.card.key).toBe('a');
    badges()[1]?.click();
    expect(plain.drawn.card?.card.key).toBe('b');
    badges()[1]?.click();
    expect(plain.drawn.card).toBeNull();
  });

  it('gives the focus back to the badge', () => {
    stage.show([mark('a', 0, 10)]);
    badges()[0]?.click();
    plain.drawn.card?.onClose();
    expect(layer()?.shadowRoot?.activeElement).toBe(badges()[0]);
  });

  it('closes the card for a click beside it, and for a mark that is gone', () => {
    stage.show([mark('a', 0, 10)]);
    badges()[0]?.click();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(plain.drawn.card).toBeNull();
    badges()[0]?.click();
    stage.show([mark('b', 14, 30)]);
    expect(plain.drawn.card).toBeNull();
  });

  it('keeps the card open while other marks come', () => {
    stage.show([mark('a', 0, 10)]);
    badges()[0]?.click();
    stage.show([mark('a', 0, 10), mark('b', 14, 30)]);
    expect(plain.drawn.card?.card.key).toBe('a');
  });

  it.each(['pointerdown', 'keydown', 'focus'])(
    'goes at the next %s once the extension is gone, card and all',
    (name) => {
      stage.show([mark('a', 0, 10)]);
      badges()[0]?.click();
      isAlive = false;
      // The words for a badge come from the extension.
      vi.mocked(plain.views.badges).mockImplementation((_, { length }) => {
        if (length > 0) throw new Error('Extension context invalidated.');
      });
      onGiveUp.mockImplementationOnce(() => stage.destroy());
      badges()[0]?.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
      expect(onGiveUp).toHaveBeenCalledTimes(1);
      expect(document.documentElement.outerHTML).toBe(before);
      expect(registry.size).toBe(0);
    },
  );

  it('does not save for a click that no person made', () => {
    stage.show([mark('a', 0, 10)]);
    badges()[0]?.click();
    plain.drawn.card?.onSave(new Event('click'));
    expect(save).not.toHaveBeenCalled();
  });

  it('shows the matched words on demand', () => {
    stage.show([mark('a', 0, 10)]);
    badges()[0]?.click();
    plain.drawn.card?.onPanel('why');
    expect(plain.drawn.card?.panel).toBe('why');
    plain.drawn.card?.onPanel('mute');
    expect(plain.drawn.card?.panel).toBe('mute');
    plain.drawn.card?.onPanel('mute');
    expect(plain.drawn.card?.panel).toBeNull();
  });

  it('scrolls to a mark that is there', () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    stage.show([mark('a', 0, 10)]);
    expect(stage.scrollTo('a')).toBe(true);
    expect(scroll).toHaveBeenCalled();
    expect(stage.scrollTo('z')).toBe(false);
    document.body.replaceChildren();
    expect(stage.scrollTo('a')).toBe(false);
  });

  it('leaves the page alone where nothing is to be seen, but for a passage that the popup leads to', () => {
    vi.useFakeTimers();
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    stage.show([mark('a', 0, 10, 'hidden')]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(stage.scrollTo('a')).toBe(true);
    expect(layer()).not.toBeNull();
    expect(registry.size).toBe(1);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(registry.size).toBe(0);
  });

  it('gives up when the extension is gone', () => {
    stage.show([mark('a', 0, 10)]);
    isAlive = false;
    dispatchEvent(new Event('focus'));
    expect(onGiveUp).toHaveBeenCalled();
  });

  it('obeys the keyboard: goes from mark to mark, opens a card, saves', async () => {
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    expect(stage.command('next-mention')).toBe(false);
    stage.show([mark('a', 0, 10), mark('b', 14, 30)]);
    expect(stage.command('next-mention')).toBe(true);
    expect(stage.command('next-mention')).toBe(true);
    expect(stage.command('open-card')).toBe(true);
    expect(plain.drawn.card?.card.key).toBe('b');
    expect(stage.command('open-card')).toBe(true);
    expect(plain.drawn.card).toBeNull();
    expect(stage.command('previous-mention')).toBe(true);
    expect(stage.command('save-note')).toBe(true);
    expect(plain.drawn.card?.card.key).toBe('a');
    await vi.waitFor(() => expect(plain.drawn.card?.save.is).toBe('saved'));
    expect(save).toHaveBeenCalledOnce();
  });
});
