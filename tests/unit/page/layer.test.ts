// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageDocument } from '../../../lib/page/dom.ts';
import { createLayer, isOwnChange, type Layer } from '../../../lib/page/layer.ts';
import { limits } from '../../../lib/page/limits.ts';

const root = document.documentElement;
const create = (isOpen = true) =>
  createLayer({
    page: createPageDocument(document),
    style: { css: '.badges{}', direction: 'rtl', language: 'ar' },
    highlightCss: '::highlight(x){}',
    isOpen,
  });
let layer: Layer;
beforeEach(() => {
  layer = create();
});
afterEach(() => layer.remove());

describe('S5 the layer', () => {
  it('is one element beside the body, its root closed to the page', () => {
    const closed = create(false);
    closed.attach(root);
    expect(root.lastElementChild).toBe(closed.host);
    expect(closed.host.localName).toBe('variorum-layer');
    expect(closed.host.shadowRoot).toBeNull();
    expect(closed.host.attributes).toHaveLength(0);
    closed.remove();
    expect(closed.host.isConnected).toBe(false);
  });

  it('speaks the language of the interface, not of the page', () => {
    expect([layer.badges.dir, layer.card.dir, layer.card.lang]).toEqual(['rtl', 'rtl', 'ar']);
    expect(layer.card.getAttribute('popover')).toBe('manual');
  });

  it('is put back a few times, then gives in', () => {
    expect(layer.attach(root)).toBe(true);
    for (let i = 0; i < limits.repairs; i++) {
      root.removeChild(layer.host);
      expect(layer.attach(root)).toBe(true);
    }
    root.removeChild(layer.host);
    expect(layer.attach(root)).toBe(false);
  });

  it('is put back again when the page has calmed down', () => {
    const now = vi.spyOn(performance, 'now');
    for (let i = 0; i < limits.repairs * 3; i++) {
      now.mockReturnValue(i * limits.repairWindow);
      expect(layer.attach(root)).toBe(true);
      root.removeChild(layer.host);
    }
  });

  it('does not count its own leaving as the page’s doing', () => {
    for (let i = 0; i < limits.repairs * 2; i++) {
      expect(layer.attach(root)).toBe(true);
      layer.remove();
    }
  });

  it('keeps the events of its inside from the page', () => {
    layer.attach(root);
    const heard = vi.fn();
    document.addEventListener('click', heard);
    layer.badges.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('click', heard);
  });
});

it('tells its own changes from the page’s', () => {
  const { host } = layer;
  const record = (changes: object) =>
    ({ type: 'childList', target: root, addedNodes: [], removedNodes: [], ...changes }) as unknown as MutationRecord;
  const other = document.createElement('p');
  expect(isOwnChange(record({ addedNodes: [host] }), host)).toBe(true);
  expect(isOwnChange(record({ removedNodes: [host] }), host)).toBe(true);
  expect(isOwnChange(record({ target: host, addedNodes: [other] }), host)).toBe(true);
  expect(isOwnChange(record({ addedNodes: [host, other] }), host)).toBe(false);
  expect(isOwnChange(record({ type: 'characterData' }), host)).toBe(false);
});
