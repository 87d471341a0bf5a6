// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createPageDom } from '../../../lib/page/dom.ts';
import { createSurroundings } from '../../../lib/page/surroundings.ts';

let outer: HTMLElement;
let inner: HTMLElement;
beforeEach(() => {
  outer = document.createElement('div');
  inner = document.createElement('p');
  outer.append(inner);
  document.body.replaceChildren(outer);
});
const read = () => createSurroundings(createPageDom()).of(inner);

it('reads the ground and the size of the text', () => {
  inner.style.cssText = 'color: rgb(240, 240, 240); font-size: 20px; line-height: 30px; direction: rtl';
  expect(read()).toMatchObject({ onDark: true, fontSize: 20, lineHeight: 30, isRtl: true });
  inner.style.cssText = 'color: rgb(20, 20, 20); line-height: normal';
  expect(read()).toMatchObject({ onDark: false, lineHeight: null, isRtl: false });
});

it('finds what cuts the text off, but not the viewport', () => {
  outer.style.overflowY = 'auto';
  document.body.style.overflowY = 'scroll';
  expect(read().clips).toEqual([outer]);
  document.body.removeAttribute('style');
});

it('finds what keeps the text in place while the page scrolls', () => {
  expect(read().isSticky).toBe(false);
  outer.style.position = 'sticky';
  expect(read().isSticky).toBe(true);
});

it('takes the outermost stacking order', () => {
  expect(read().zIndex).toBe(0);
  inner.style.zIndex = '99';
  outer.style.zIndex = '3';
  expect(read().zIndex).toBe(3);
});

it('reads once, until it is told to forget', () => {
  const surroundings = createSurroundings(createPageDom());
  inner.style.fontSize = '20px';
  expect(surroundings.of(inner).fontSize).toBe(20);
  inner.style.fontSize = '30px';
  expect(surroundings.of(inner).fontSize).toBe(20);
  surroundings.forget();
  expect(surroundings.of(inner).fontSize).toBe(30);
});
