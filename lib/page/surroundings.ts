/** What decides how text at one place of the page can be marked: its ground, what clips it, what it is stacked in. */
import type { DomReader } from './dom.ts';
import { isLightColour } from './visible.ts';

export interface Surroundings {
  onDark: boolean;
  isRtl: boolean;
  fontSize: number;
  /** Distance of two baselines; null where the font decides. */
  lineHeight: number | null;
  /** Ancestors that cut off what sticks out of them. */
  clips: Element[];
  /** Stays put, or partly, while the document scrolls. */
  isSticky: boolean;
  /** The stacking order of the outermost ancestor that has one; badges must not lie below it. */
  zIndex: number;
}

const CLIPPING = /auto|scroll|hidden|clip/;

/** Reads the surroundings of an element, once until `forget` is called. */
export function createSurroundings(dom: DomReader) {
  const known = new Map<Element, Surroundings>();
  return {
    of(element: Element): Surroundings {
      let found = known.get(element);
      if (!found) known.set(element, (found = read(element, dom)));
      return found;
    },
    forget: () => known.clear(),
  };
}

function read(element: Element, dom: DomReader): Surroundings {
  const own = getComputedStyle(element);
  const clips: Element[] = [];
  let isSticky = false;
  let zIndex = 0;
  for (let at: Node | null = element; at instanceof Element; at = dom.parent(at)) {
    const style = getComputedStyle(at);
    const isRoot = dom.name(at) === 'html';
    // The overflow of `html` and `body` is the viewport's.
    if (!isRoot && dom.name(at) !== 'body' && CLIPPING.test(`${style.overflowX} ${style.overflowY}`)) clips.push(at);
    if (style.position === 'fixed' || style.position === 'sticky') isSticky = true;
    const order = Number.parseInt(style.zIndex, 10);
    // Flex and grid items order without a position, too; a page that gives others a z-index in vain loses nothing.
    if (Number.isFinite(order)) zIndex = order;
  }
  return {
    onDark: isLightColour(own.color),
    isRtl: own.direction === 'rtl',
    fontSize: Number.parseFloat(own.fontSize) || 16,
    lineHeight: own.lineHeight === 'normal' ? null : Number.parseFloat(own.lineHeight) || null,
    clips,
    isSticky,
    zIndex: Math.max(0, zIndex),
  };
}
