// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createPageDom } from '../../../lib/page/dom.ts';
import { createIsVisible, isLightColour } from '../../../lib/page/visible.ts';

it('asks the browser, and the parent of an element without a box', () => {
  const inner = document.createElement('span');
  const outer = document.createElement('p');
  outer.append(inner);
  document.body.replaceChildren(outer);
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this === outer;
  });
  const isVisible = createIsVisible(createPageDom());
  expect(isVisible(outer)).toBe(true);
  expect(isVisible(inner)).toBe(false);
  inner.style.display = 'contents';
  expect(isVisible(inner)).toBe(true);
});

describe('isLightColour', () => {
  it.each([
    ['rgb(255, 255, 255)', true],
    ['rgba(230, 230, 230, 0.9)', true],
    ['rgb(34, 34, 34)', false],
    ['rgb(200 30 30)', false],
    ['rgb(100, 100, 100)', false],
    ['oklch(0.95 0.01 90)', true],
    ['oklch(0.3 0.1 90)', false],
    ['lab(90 0 0)', true],
    ['color(display-p3 0.9 0.9 0.9)', true],
    ['color(srgb 0.1 0.1 0.1)', false],
    ['transparent', false],
  ])('%s', (colour, expected) => {
    expect(isLightColour(colour)).toBe(expected);
  });
});
