// @vitest-environment happy-dom
import { registry } from '../../helpers/browser-page.ts';
import { beforeEach, expect, it } from 'vitest';
import { plainDom } from '../../../lib/page/dom.ts';
import { createHighlights } from '../../../lib/page/highlights.ts';
import { clearLeftovers } from '../../../lib/page/leftovers.ts';

const clear = () => clearLeftovers(document.documentElement, plainDom);
beforeEach(() => {
  registry.clear();
  document.body.innerHTML = '<variorum-layer><style></style></variorum-layer><p>text</p>';
});

it('R8 takes down the layer of an earlier script, with its highlights and no others', () => {
  const { css, show } = createHighlights();
  document.querySelector('style')!.textContent = css;
  const style = { relation: 'conflicts', onDark: false, isFaint: false, isLower: false } as const;
  show([{ range: document.createRange(), style }]);
  registry.set('own', new Highlight());
  expect(registry.size).toBe(2);
  clear();
  expect([...registry.keys()]).toEqual(['own']);
  expect(document.body.innerHTML).toBe('<p>text</p>');
});

it('R8 takes down all of them, emptied by the page or not', () => {
  document.body.innerHTML += '<variorum-layer></variorum-layer>';
  clear();
  expect(document.querySelector('variorum-layer')).toBeNull();
});
