/** All that is drawn on one page: layer, highlights, badges and the open card. Everything it does, `destroy` undoes. */
import type { PageCommand } from '../messages/types.ts';
import { createCardBox } from './card-box.ts';
import { createCardControl } from './card-control.ts';
import { boxOf, type DomReader, type PageDocument } from './dom.ts';
import { createHighlights } from './highlights.ts';
import { createLayer, type LayerStyle } from './layer.ts';
import { clearLeftovers } from './leftovers.ts';
import { createMarks, type Mark } from './marks.ts';
import { createMoves } from './moves.ts';
import { createSurroundings } from './surroundings.ts';
import { createSteps } from './steps.ts';
import { layerParent } from './top-layer.ts';
import type { Dismissal, Dismissed } from './dismiss.ts';
import type { ReadClaims } from './read-claims.ts';
import type { SaveState, Views } from './views.ts';

export interface StageOptions {
  document: Document;
  page: PageDocument;
  dom: DomReader;
  views: Views;
  style: LayerStyle;
  isOpenRoot: boolean;
  isAlive: () => boolean;
  /** Called where the extension is gone or the page will not have the layer. */
  onGiveUp: () => void;
  read: ReadClaims;
  save: (mark: Mark) => Promise<SaveState>;
  dismiss: (mark: Mark, what: Dismissal) => Promise<Dismissed>;
}

export interface Stage {
  host: Node;
  /** Shows these marks and no others. */
  show(marks: Mark[]): void;
  /** The page changed: puts the layer back if need be and draws at the next frame. */
  moved(): void;
  /** Scrolls to a mark and points at it; false where it is no longer on the page. */
  scrollTo(key: string): boolean;
  /** Does what the keyboard asked for to the mark it is at; false where there is none. */
  command(name: PageCommand): boolean;
  destroy(): void;
}

/** How long a mark that was scrolled to stays filled in. Milliseconds. */
const POINTED = 2_000;

/** Sets the stage up; nothing is in the document before the first marks are shown. */
export function createStage(options: StageOptions): Stage {
  const { document, page, dom, views, isAlive, onGiveUp, read, save, dismiss } = options;
  const root = page.root();
  if (!root) throw new TypeError('The document is empty');
  const life = new AbortController();
  const { signal } = life;
  clearLeftovers(root, dom);
  const surroundings = createSurroundings(dom);
  const highlights = createHighlights();
  const layer = createLayer({
    page,
    style: options.style,
    highlightCss: highlights.css,
    isOpen: options.isOpenRoot,
  });
  let shown: Mark[] = [];
  let isPointing = false;

  const draw = (): void => {
    if (signal.aborted) return;
    if (!isAlive()) return onGiveUp();
    const isNeeded = isPointing || control.open() !== null || shown.some(({ look }) => look !== 'hidden');
    if (!isNeeded) return layer.remove();
    const parent = layerParent(page, new Set(shown.map(({ element }) => element)));
    if (!parent) return;
    if (!layer.attach(parent)) return onGiveUp();
    marks.draw();
    control.refresh();
  };
  const moves = createMoves({
    page,
    dom,
    root,
    draw,
    signal,
    // Badges and a card beside the text move with the document by themselves.
    isMovedBy: (scrolled) => scrolled !== document || marks.hasSticky(),
  });
  const marks = createMarks({
    page,
    layer,
    highlights,
    surroundings,
    views,
    state: () => ({ open: control.open(), isRead: read.has }),
    onOpen: (key) => (isAlive() ? control.toggle(key) : onGiveUp()),
    onNear: moves.schedule,
  });
  const cardBox = createCardBox(layer, page, views);
  const { point } = highlights;
  const control = createCardControl({
    document,
    dom,
    layer,
    marks,
    cardBox,
    read,
    point,
    save,
    dismiss,
    draw,
  });

  // Before badges and card hear of it: what an extension that is gone has left behind answers nobody.
  const onTouch = (event: Event): void => {
    if (!isAlive()) onGiveUp();
    else if (event.type === 'pointerdown' && !event.composedPath().includes(layer.host)) control.close(false);
  };
  for (const name of ['pointerdown', 'keydown', 'focus'])
    addEventListener(name, onTouch, { capture: true, passive: true, signal });

  const scrollTo = (key: string): boolean => {
    const mark = marks.get(key);
    if (!mark || mark.range.collapsed || !mark.element.isConnected) return false;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const isFar = Math.abs(mark.range.getBoundingClientRect().top) > 4 * window.innerHeight;
    // Firefox never finishes a smooth scroll that begins while the tab is still behind the popup's own tab.
    const behavior = isCalm || isFar || document.hidden ? 'instant' : 'smooth';
    Element.prototype.scrollIntoView.call(scrollTarget(mark), { block: 'center', behavior });
    const showPointed = (isOn: boolean): void => {
      isPointing = isOn;
      if (isOn) point(mark.range);
      else if (control.open() === null) point(null);
      draw();
    };
    showPointed(true);
    setTimeout(() => showPointed(false), POINTED);
    return true;
  };
  const steps = createSteps({
    marks: () => shown.filter(({ look }) => look !== 'hidden'),
    go(key) {
      control.close(false);
      if (!scrollTo(key)) return false;
      // The badge is drawn with the frame that shows it.
      requestAnimationFrame(() => requestAnimationFrame(() => marks.badge(key)?.focus({ preventScroll: true })));
      return true;
    },
  });

  return {
    host: layer.host,
    command(name) {
      if (name === 'next-mention') return steps.step(1);
      if (name === 'previous-mention') return steps.step(-1);
      const key = control.open() ?? steps.current();
      if (key === null) return false;
      if (name === 'save-note') control.save(key);
      else control.toggle(key);
      return true;
    },
    show(next) {
      shown = next;
      marks.set(next);
      moves.follow(new Set(next.map(({ element }) => element)));
      draw();
    },
    moved: moves.schedule,
    scrollTo,
    destroy() {
      life.abort();
      marks.clear();
      control.close(false);
      layer.remove();
    },
  };
}

/** The element nearest to the span that has a box: a long block is not scrolled to its middle. */
function scrollTarget({ range, element }: Mark): Element {
  const parent = range.startContainer.parentNode;
  return parent instanceof Element && boxOf(parent).height > 0 ? parent : element;
}
