// @vitest-environment happy-dom
import { createPlainViews } from '../../helpers/browser-page.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardBox } from '../../../lib/page/card-box.ts';
import { type CardControl, type CardControlOptions, createCardControl } from '../../../lib/page/card-control.ts';
import type { Dismissed } from '../../../lib/page/dismiss.ts';
import { createPageDocument, createPageDom } from '../../../lib/page/dom.ts';
import { createLayer } from '../../../lib/page/layer.ts';
import type { Mark, Marks } from '../../../lib/page/marks.ts';
import type { DrawnCardView, SaveState } from '../../../lib/page/views.ts';
import { makeCard, makeDrawn } from '../../helpers/card.ts';
import { createPlainRead } from '../../helpers/page-state.ts';

const judge = vi.hoisted(() => vi.fn<() => string>());
vi.mock('../../../lib/page/guard.ts', () => ({
  createGuard: () => ({ judge, drawn: () => undefined, destroy: () => undefined }),
}));

let view: DrawnCardView | null;
let known: Mark[];
let control: CardControl;
let isShown: boolean;
let answer: SaveState;
const save = vi.fn(async () => answer);
const point = vi.fn();
const paint = vi.fn();
const draw = vi.fn();
let read: ReturnType<typeof createPlainRead>;
let focused: string | null;
let dismissed: Dismissed;
const undo = vi.fn(async () => undefined);
const dismiss = vi.fn<CardControlOptions['dismiss']>(async () => dismissed);

beforeEach(() => {
  createPlainViews();
  view = null;
  isShown = true;
  answer = { is: 'saved' };
  judge.mockReturnValue('allowed');
  save.mockClear();
  const mark = (key: string) =>
    ({ card: makeCard({ key }), drawn: makeDrawn(), range: document.createRange() }) as Partial<Mark> as Mark;
  known = [mark('a'), mark('b')];
  read = createPlainRead();
  dismissed = { undo };
  undo.mockClear();
  dismiss.mockClear();
  draw.mockClear();
  const page = createPageDocument(document);
  const marks = {
    get: (key: string) => known.find(({ card }) => card.key === key) ?? null,
    draw: () => undefined,
    paint,
    badge: () => null,
    box: () => null,
  } as unknown as Marks;
  const cardBox: CardBox = {
    show: (next, _, isNew) => {
      view = next;
      if (isNew) focused = next.dismissed ?? 'card';
    },
    isShown: () => isShown,
    hide: () => {
      view = null;
    },
  };
  const layer = createLayer({
    page,
    style: { css: '', direction: 'ltr', language: 'en' },
    highlightCss: '',
    isOpen: true,
  });
  control = createCardControl({
    document,
    dom: createPageDom(),
    layer,
    marks,
    cardBox,
    read,
    point,
    save,
    dismiss,
    draw,
  });
});
const click = () => view?.onSave(new Event('click'));

describe('card control', () => {
  it('saves once, and remembers it', async () => {
    control.toggle('a');
    click();
    expect(view?.save.is).toBe('saving');
    click();
    await vi.waitFor(() => expect(view?.save.is).toBe('saved'));
    click();
    expect(save).toHaveBeenCalledTimes(1);
    control.toggle('b');
    expect(view?.save.is).toBe('idle');
    control.toggle('a');
    expect(view?.save.is).toBe('saved');
  });

  it('says why a note was not saved, and lets the reader try again', async () => {
    answer = { is: 'failed', code: 'quota' };
    control.toggle('a');
    click();
    await vi.waitFor(() => expect(view?.save).toEqual(answer));
    answer = { is: 'saved' };
    click();
    await vi.waitFor(() => expect(view?.save.is).toBe('saved'));
  });

  it('does not show the end of saving in another card', async () => {
    control.toggle('a');
    click();
    control.toggle('b');
    await Promise.resolve();
    expect(view?.save.is).toBe('idle');
  });

  it('does nothing for a click that does not count', () => {
    judge.mockReturnValue('ignored');
    control.toggle('a');
    click();
    expect(view?.save.is).toBe('idle');
    judge.mockReturnValue('covered');
    click();
    expect(view?.save).toEqual({ is: 'failed', code: 'forbidden' });
    expect(save).not.toHaveBeenCalled();
  });

  it('closes with its mark, and where the page took the card away', () => {
    control.toggle('a');
    known = known.slice(1);
    control.refresh();
    expect([view, control.open()]).toEqual([null, null]);
    control.toggle('b');
    isShown = false;
    control.refresh();
    expect(control.open()).toBeNull();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('remembers what was read, and lets the marks fade', () => {
    control.toggle('a');
    expect([...read.claims]).toEqual(['bridge-length']);
    expect(paint).toHaveBeenCalled();
  });

  it('stays open for the way back when its mark is taken off the page', async () => {
    control.toggle('a');
    view?.onPanel('mute');
    view?.onDismiss('case', new Event('click'));
    expect(dismiss.mock.lastCall).toEqual([known[0], 'case']);
    expect([view?.dismissed, focused]).toEqual(['case', 'case']);
    const gone = known.shift()!;
    control.refresh();
    expect(view?.dismissed).toBe('case');
    expect(point).toHaveBeenLastCalledWith(null);
    await Promise.resolve();
    undo.mockImplementationOnce(async () => void known.push(gone));
    view?.onUndo(new Event('click'));
    await vi.waitFor(() => expect(view?.dismissed).toBeNull());
    expect([focused, control.open(), view?.panel]).toEqual(['card', 'a', null]);
  });

  it('forgets the way back when it is closed', () => {
    control.toggle('a');
    view?.onDismiss('pack', new Event('click'));
    known = [];
    view?.onClose();
    control.refresh();
    expect([view, control.open()]).toEqual([null, null]);
  });

  it('says why a mark could not be taken off the page', async () => {
    dismissed = { code: 'unavailable' };
    control.toggle('a');
    view?.onDismiss('case', new Event('click'));
    await vi.waitFor(() => expect(view?.save).toEqual({ is: 'failed', code: 'unavailable' }));
    expect(view?.dismissed).toBeNull();
  });

  it.each(['ignored', 'covered'])('takes nothing off the page for a click that is %s', (verdict) => {
    judge.mockReturnValue(verdict);
    control.toggle('a');
    view?.onDismiss('site', new Event('click'));
    expect(dismiss).not.toHaveBeenCalled();
    expect(view?.dismissed).toBeNull();
  });

  it('saves without a click where the keyboard asks for it, once', async () => {
    judge.mockReturnValue('covered');
    control.save('b');
    expect(control.open()).toBe('b');
    control.save('b');
    await vi.waitFor(() => expect(view?.save.is).toBe('saved'));
    expect(save).toHaveBeenCalledOnce();
    control.save('gone');
    expect(save).toHaveBeenCalledOnce();
  });
});
