/**
 * The one element Variorum adds to a page: `<variorum-layer>`, beside the body, with everything inside its shadow root.
 * Only the highlights' style element is a light child, because rules in a shadow root do not reach the page's text.
 */
import type { PageDocument } from './dom.ts';
import { limits } from './limits.ts';

/**
 * How badges and card look. The background says it with its answer about a page that has marks: all other pages do without,
 * and asking the browser for one word of the interface stops a page until the other process has sent them all.
 */
export interface LayerStyle {
  css: string;
  direction: 'ltr' | 'rtl';
  /** BCP 47. */
  language: string;
}

export interface LayerOptions {
  page: PageDocument;
  style: LayerStyle;
  /** Rules of the highlights. */
  highlightCss: string;
  /** Test builds look inside. */
  isOpen: boolean;
}

export interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
  /** Holds the badges; positioned at the host's corner. */
  badges: HTMLElement;
  /** Holds the card; a manual popover. */
  card: HTMLElement;
  /** Puts the layer where it belongs; false once the page has taken it out too often. */
  attach(parent: Element): boolean;
  remove(): void;
}

/** Events of badges and card are no business of the page's. Captured ones it sees all the same, without their inside. */
const KEPT_IN =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup keydown keyup keypress focusin focusout touchstart touchend wheel'.split(
    ' ',
  );

/** Builds the layer, not yet in the document. */
export function createLayer({ page, style, highlightCss, isOpen }: LayerOptions): Layer {
  const host = page.create('variorum-layer');
  const root = host.attachShadow({ mode: isOpen ? 'open' : 'closed' });
  const make = (name: string, className: string, text = ''): HTMLElement => {
    const element = page.create(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };
  const badges = make('div', 'badges variorum');
  const card = make('div', 'card-box variorum');
  for (const box of [badges, card]) {
    box.dir = style.direction;
    box.lang = style.language;
  }
  card.setAttribute('popover', 'manual');
  root.append(make('style', '', style.css), badges, card);
  host.append(make('style', '', highlightCss));
  for (const name of KEPT_IN) root.addEventListener(name, (event) => event.stopPropagation(), { passive: true });

  const repairs: number[] = [];
  let wasAttached = false;
  /** Places are read as they are seen: where the page zooms its root, what we write would be zoomed once more. */
  const undoZoom = (): void => {
    const zoom = host.currentCSSZoom || 1;
    for (const box of [badges, card]) box.style.zoom = zoom === 1 ? '' : String(1 / zoom);
  };
  return {
    host,
    root,
    badges,
    card,
    attach(parent) {
      if (host.parentNode === parent) {
        undoZoom();
        return true;
      }
      if (wasAttached && !host.isConnected) {
        const now = performance.now();
        repairs.push(now);
        if (repairs.filter((at) => now - at < limits.repairWindow).length > limits.repairs) return false;
      }
      parent.append(host);
      wasAttached = true;
      undoZoom();
      return true;
    },
    remove() {
      wasAttached = false;
      host.remove();
    },
  };
}

/** True for a change that is only the layer itself coming or going. */
export function isOwnChange(record: MutationRecord, host: Node): boolean {
  if (record.target === host) return true;
  if (record.type !== 'childList' || record.addedNodes.length + record.removedNodes.length === 0) return false;
  const isHost = (node: Node) => node === host;
  return [...record.addedNodes].every(isHost) && [...record.removedNodes].every(isHost);
}
