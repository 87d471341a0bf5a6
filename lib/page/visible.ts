/** What of a page can be seen. */
import type { DomReader } from './dom.ts';

/** Tells whether an element's own text is rendered: not `display: none`, hidden, or in a closed `details`. */
export function createIsVisible(dom: DomReader): (element: Element) => boolean {
  const { checkVisibility } = Element.prototype;
  const isVisible = (element: Element): boolean => {
    if (checkVisibility.call(element, { visibilityProperty: true })) return true;
    // An element without a box of its own shows its text in its parent's.
    if (getComputedStyle(element).display !== 'contents') return false;
    const parent = dom.parent(element);
    return parent instanceof Element && isVisible(parent);
  };
  return isVisible;
}

/** Whether text drawn in this colour stands on a dark ground: text can be told from its ground, so it tells the ground. */
export function isLightColour(colour: string): boolean {
  const numbers = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(colour);
  if (!numbers) return /^(?:color|oklch|oklab|lab|lch)\(/.test(colour) && isLightFunction(colour);
  const [red, green, blue] = numbers.slice(1).map(Number) as [number, number, number];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 > 0.55;
}

function isLightFunction(colour: string): boolean {
  const [first = 0, second = 0, third = 0] = (colour.match(/(?<=[\s(])[\d.]+/g) ?? []).map(Number);
  if (colour.startsWith('color(')) return 0.2126 * first + 0.7152 * second + 0.0722 * third > 0.55;
  return (colour.startsWith('ok') ? first : first / 100) > 0.7;
}
