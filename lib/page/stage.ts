/** All that is drawn on one page: layer, highlights, badges and the open card. Everything it does, `destroy` undoes. */
import { createCardBox } from './card-box.ts';
import { boxOf, type DomReader, type PageDocument } from './dom.ts';
import { createGuard, type Guard } from './guard.ts';
import { createHighlights } from './highlights.ts';
import { createLayer } from './layer.ts';
import { limits } from './limits.ts';
import { createMarks, type Mark } from './marks.ts';
import { createMoves } from './moves.ts';
import { createSurroundings } from './surroundings.ts';
import { layerParent } from './top-layer.ts';
import type { SaveState, Views } from './views.ts';

export interface StageOptions {
  document: Document;
  page: PageDocument;
  dom: DomReader;
  views: Views;
  isOpenRoot: boolean;
  direction: 'ltr' | 'rtl';
  language: string;
  isAlive: () => boolean;
  /** Called where the extension is gone or the page will not have the layer. */
  onGiveUp: () => void;
  save: (mark: Mark) => Promise<SaveState>;
}

export interface Stage {
  host: Node;
  show(marks: Mark[]): void;
  /** The page changed: puts the layer back if need be and draws at the next frame. */
  moved(): void;
  /** Scrolls to a mark and points at it. */
  scrollTo(key: string): boolean;
  destroy(): void;
}

/** How long a mark that was scrolled to stays filled in. Milliseconds. */
const POINTED = 2_000;

/** Sets the stage up; nothing is in the document before the first marks are shown. */
export function createStage(options: StageOptions): Stage {
  const { document, page, dom, views, isAlive, onGiveUp } = options;
  const root = page.root();
  if (!root) throw new TypeError('The document is empty');
  const life = new AbortController();
  const { signal } = life;
  const surroundings = createSurroundings(dom);
  const highlights = createHighlights();
  const { isOpenRoot: isOpen, direction, language } = options;
  const layer = createLayer({ page, css: views.css, highlightCss: highlights.css, isOpen, direction, language });
  const read = new Set<string>();
  const saves = new Map<string, SaveState>();
  let shown: Mark[] = [];
  let open: string | null = null;
  let guard: Guard | null = null;

  const draw = (): void => {
    if (!isAlive()) return onGiveUp();
    const parent = layerParent(document, page, dom, new Set(shown.map(({ element }) => element)));
    if (shown.length === 0 || !parent) return;
    if (!layer.attach(parent)) return onGiveUp();
    marks.draw();
    if (open !== null && marks.get(open)) cardBox.place();
  };
  const moves = createMoves({
    page,
    dom,
    root,
    draw,
    signal,
    isMovedBy: (scrolled) =>
      scrolled !== document || marks.hasSticky() || (open !== null && root.clientWidth < limits.sheet),
  });
  const openCard = (key: string): void => {
    if (open === key) return close(true);
    if (!isAlive()) return onGiveUp();
    open = key;
    read.add(key);
    marks.draw();
    render(true);
  };
  const marks = createMarks(
    { page, layer, highlights, surroundings, views, onOpen: openCard, state: () => ({ open, read }) },
    moves.schedule,
  );
  const cardBox = createCardBox(layer, page, views);

  const render = (isNew: boolean): void => {
    const mark = open === null ? null : marks.get(open);
    if (!mark) return close(false);
    const { key } = mark.card;
    const view = {
      card: mark.card,
      save: saves.get(key) ?? { is: 'idle' as const },
      onSave: save,
      onClose: () => close(true),
    };
    cardBox.show(view, () => marks.box(key), isNew);
    highlights.point(mark.range);
    if (!isNew) return;
    guard?.destroy();
    guard = createGuard({ document, host: layer.host, root: layer.root, card: layer.card, dom });
  };
  const close = (returnsFocus: boolean): void => {
    if (open === null) return;
    const key = open;
    open = null;
    guard?.destroy();
    guard = null;
    cardBox.hide();
    highlights.point(null);
    marks.draw();
    if (returnsFocus) marks.badge(key)?.focus({ preventScroll: true });
  };
  const save = (event: Event): void => {
    const mark = open === null ? null : marks.get(open);
    const verdict = guard?.judge(event);
    if (!mark || !verdict || verdict === 'ignored') return;
    const { key } = mark.card;
    const become = (state: SaveState): void => {
      saves.set(key, state);
      if (open === key) render(false);
    };
    if (verdict === 'covered') return become({ is: 'failed', code: 'forbidden' });
    if (['saving', 'saved'].includes(saves.get(key)?.is ?? '')) return;
    become({ is: 'saving' });
    void options.save(mark).then(become);
  };
  const closeOutside = (event: Event): void => {
    if (open !== null && !event.composedPath().includes(layer.host)) close(false);
  };
  addEventListener('pointerdown', closeOutside, { capture: true, passive: true, signal });
  addEventListener('focus', () => isAlive() || onGiveUp(), { signal });

  return {
    host: layer.host,
    show(next) {
      shown = next;
      marks.set(next);
      moves.follow(new Set(next.map(({ element }) => element)));
      if (next.length === 0) layer.remove();
      draw();
      if (open !== null) render(false);
    },
    moved: moves.schedule,
    scrollTo(key) {
      const mark = marks.get(key);
      if (!mark || mark.range.collapsed || !mark.element.isConnected) return false;
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const { top } = mark.range.getBoundingClientRect();
      const isFar = Math.abs(top) > 4 * window.innerHeight;
      Element.prototype.scrollIntoView.call(scrollTarget(mark), {
        block: 'center',
        behavior: isCalm || isFar ? 'instant' : 'smooth',
      });
      highlights.point(mark.range);
      setTimeout(() => open === null && highlights.point(null), POINTED);
      return true;
    },
    destroy() {
      life.abort();
      guard?.destroy();
      cardBox.hide();
      marks.clear();
      layer.remove();
    },
  };
}

/** The element nearest to the span that has a box: a long block is not scrolled to its middle. */
function scrollTarget({ range, element }: Mark): Element {
  const parent = range.startContainer.parentNode;
  return parent instanceof Element && boxOf(parent).height > 0 ? parent : element;
}
