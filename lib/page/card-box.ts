/** The open card: shown in the top layer beside its badge, or as a sheet on narrow screens. */
import type { PageDocument } from './dom.ts';
import type { Layer } from './layer.ts';
import { limits } from './limits.ts';
import { type Box, placeCard } from './position.ts';
import type { DrawnCardView, Views } from './views.ts';

export interface CardBox {
  /** Shows the view, or brings it up to date; `isNew` moves the focus into it. */
  show(view: DrawnCardView, anchor: () => Box | null, isNew: boolean): void;
  isShown(): boolean;
  hide(): void;
}

/** Share of the viewport's height that a sheet takes at most: the marked text is to stay in sight. */
const SHEET_SHARE = 0.7;

/** Scrolls what the sheet would hide into the part of the viewport that stays free. */
function keepInSight(anchor: Box | null): void {
  const free = window.innerHeight * (1 - SHEET_SHARE);
  if (anchor && (anchor.top < 0 || anchor.bottom > free)) window.scrollBy({ top: anchor.top - free / 3 });
}

/** Draws cards into the layer's box for them. */
export function createCardBox(layer: Layer, page: PageDocument, views: Views): CardBox {
  const { card, host } = layer;
  let anchorOf: (() => Box | null) | null = null;

  /** What the card was placed for: while this stays so it keeps its distance to the anchor, wherever that is scrolled. */
  let placed: { viewport: string; height: number; dx: number; dy: number } | null = null;

  const place = (): void => {
    const root = page.root();
    const content = card.firstElementChild;
    if (!anchorOf || !root || !(content instanceof HTMLElement)) return;
    const viewport = { width: root.clientWidth, height: window.innerHeight };
    const isSheet = viewport.width < limits.sheet;
    card.classList.toggle('sheet', isSheet);
    if (isSheet) {
      card.style.left = card.style.top = '';
      card.style.setProperty('--room', `${Math.round(viewport.height * SHEET_SHARE)}px`);
      return;
    }
    const anchor = anchorOf();
    if (!anchor) return;
    const key = `${viewport.width} ${viewport.height}`;
    if (placed?.viewport !== key || placed.height !== content.scrollHeight) {
      card.style.setProperty('--room', `${viewport.height}px`);
      const { width, height } = content.getBoundingClientRect();
      const { left, top, maxHeight } = placeCard(anchor, { width, height }, viewport);
      card.style.setProperty('--room', `${Math.floor(maxHeight)}px`);
      placed = { viewport: key, height: content.scrollHeight, dx: left - anchor.left, dy: top - anchor.top };
    }
    // Counted from the page's corner, so that the card scrolls with the text it stands beside.
    card.style.left = `${Math.round(anchor.left + placed.dx + window.scrollX)}px`;
    card.style.top = `${Math.round(anchor.top + placed.dy + window.scrollY)}px`;
  };

  // Who selects all of a page means the page. Only where the card was pressed last is its text to be selected.
  const press = ({ target }: Event): void => void card.classList.toggle('pressed', target === host);

  return {
    show(view, anchor, isNew) {
      anchorOf = anchor;
      if (isNew) placed = null;
      views.card(card, view);
      if (!card.matches(':popover-open')) {
        card.showPopover();
        addEventListener('pointerdown', press, true);
      }
      place();
      if (!isNew) return;
      if (card.classList.contains('sheet')) keepInSight(anchor());
      const content = card.firstElementChild;
      if (content instanceof HTMLElement) content.focus({ preventScroll: true });
    },
    isShown: () => card.matches(':popover-open'),
    hide() {
      anchorOf = null;
      views.card(card, null);
      removeEventListener('pointerdown', press, true);
      card.classList.remove('pressed');
      if (card.matches(':popover-open')) card.hidePopover();
    },
  };
}
