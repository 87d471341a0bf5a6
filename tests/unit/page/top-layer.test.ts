// @vitest-environment happy-dom
import { modals } from '../../helpers/browser-page.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { createPageDocument } from '../../../lib/page/dom.ts';
import { layerParent } from '../../../lib/page/top-layer.ts';

const dialog = document.createElement('dialog');
const inside = document.createElement('p');
const outside = document.createElement('p');
beforeEach(() => {
  dialog.append(inside);
  document.body.replaceChildren(dialog, outside);
  modals.clear();
});
const parent = (...marked: Element[]) => layerParent(createPageDocument(document), new Set(marked));

it('is the root, unless marked text stands in an open modal dialog', () => {
  expect(parent(inside, outside)).toBe(document.documentElement);
  modals.add(dialog);
  expect(parent(outside)).toBe(document.documentElement);
  expect(parent(outside, inside)).toBe(dialog);
});

it('is what fills the screen, unless that is a film', () => {
  const full = vi.fn<() => Element | null>();
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: full });
  full.mockReturnValue(outside);
  expect(parent(outside)).toBe(outside);
  expect(parent(inside)).toBe(document.documentElement);
  const video = document.createElement('video');
  video.append(inside);
  full.mockReturnValue(video);
  expect(parent(inside)).toBe(document.documentElement);
  Reflect.deleteProperty(document, 'fullscreenElement');
});
