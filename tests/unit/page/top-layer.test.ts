// @vitest-environment happy-dom
import { modals } from '../../helpers/browser-page.ts';
import { beforeEach, expect, it } from 'vitest';
import { createPageDocument, createPageDom } from '../../../lib/page/dom.ts';
import { layerParent } from '../../../lib/page/top-layer.ts';

const dialog = document.createElement('dialog');
const inside = document.createElement('p');
const outside = document.createElement('p');
beforeEach(() => {
  dialog.append(inside);
  document.body.replaceChildren(dialog, outside);
  modals.clear();
});
const parent = (...marked: Element[]) => layerParent(document, createPageDocument(document), createPageDom(), marked);

it('is the root, unless marked text stands in an open modal dialog', () => {
  expect(parent(inside, outside)).toBe(document.documentElement);
  modals.add(dialog);
  expect(parent(outside)).toBe(document.documentElement);
  expect(parent(outside, inside)).toBe(dialog);
});

it('is never a film in full screen', () => {
  const video = document.createElement('video');
  video.append(inside);
  modals.add(video);
  expect(parent(inside)).toBe(document.documentElement);
});
