// @vitest-environment happy-dom
import { createPlainViews } from '../../helpers/browser-page.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { type CardBox, createCardBox } from '../../../lib/page/card-box.ts';
import { createPageDocument } from '../../../lib/page/dom.ts';
import { createLayer, type Layer } from '../../../lib/page/layer.ts';
import { makeView } from '../../helpers/card-view.ts';

const page = createPageDocument(document);
const view = makeView();
const anchor = { left: 100, top: 200, right: 120, bottom: 220 };
let layer: Layer;
let box: CardBox;
let width: number;
beforeEach(() => {
  width = 1000;
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockImplementation(() => width);
  layer = createLayer({ page, style: { css: '', direction: 'ltr', language: 'en' }, highlightCss: '', isOpen: true });
  layer.attach(document.documentElement);
  box = createCardBox(layer, page, createPlainViews().views);
});

it('shows a card below its anchor and moves the focus into it', () => {
  box.show(view, () => anchor, true);
  expect(box.isShown()).toBe(true);
  expect(layer.card.style.top).toBe('230px');
  expect(layer.root.activeElement).toBe(layer.card.firstElementChild);
  box.hide();
  expect(box.isShown()).toBe(false);
  expect(layer.card.childElementCount).toBe(0);
});

it('keeps its distance to the anchor while the page moves under it', () => {
  let moved = anchor;
  box.show(view, () => moved, true);
  moved = { left: 100, top: -400, right: 120, bottom: -380 };
  box.show(view, () => moved, false);
  expect(layer.card.style.top).toBe('-370px');
});

it('is placed anew where the viewport has changed', () => {
  box.show(view, () => ({ ...anchor, left: 900 }), true);
  const before = layer.card.style.left;
  width = 600;
  box.show(view, () => ({ ...anchor, left: 500 }), false);
  expect(layer.card.style.left).not.toBe(before);
});

it('is a sheet on a narrow screen, and scrolls what it would hide into sight', () => {
  width = 360;
  const scroll = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
  box.show(view, () => ({ ...anchor, top: 700, bottom: 720 }), true);
  expect(layer.card.classList.contains('sheet')).toBe(true);
  expect(layer.card.style.left).toBe('');
  expect(scroll).toHaveBeenCalledTimes(1);
  box.show(view, () => ({ ...anchor, top: 700, bottom: 720 }), false);
  expect(scroll).toHaveBeenCalledTimes(1);
});

it('lets its text be selected only where it was pressed last', () => {
  const press = (target: Element) => target.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
  box.show(view, () => anchor, true);
  press(document.body);
  expect(layer.card.classList.contains('pressed')).toBe(false);
  press(layer.host);
  expect(layer.card.classList.contains('pressed')).toBe(true);
  press(document.body);
  expect(layer.card.classList.contains('pressed')).toBe(false);
  press(layer.host);
  box.hide();
  press(layer.host);
  expect(layer.card.classList.contains('pressed')).toBe(false);
});
