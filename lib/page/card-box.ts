/** The open card: shown in the top layer beside its badge, or as a sheet on narrow screens. */
import type { PageDocument } from './dom.ts';
import type { Layer } from './layer.ts';
import { limits } from './limits.ts';
import { type Box, placeCard } from './position.ts';
import type { CardView, Views } from './views.ts';

export interface CardBox {
  /** Shows the view, or brings it up to date; `isNew` moves the focus into it. */
  show(view: CardView, anchor: () => Box | null, isNew: boolean): void;
  /** Follows the anchor after the page has moved. */
  place(): void;
  hide(): void;
}

/** Draws cards into the layer's box for them. */
export function createCardBox(layer: Layer, page: PageDocument, views: Views): CardBox {
  const { card } = layer;
  let anchorOf: (() => Box | null) | null = null;

  const place = (): void => {
    const root = page.root();
    const content = card.firstElementChild;
    if (!anchorOf || !root || !(content instanceof HTMLElement)) return;
    const viewport = { width: root.clientWidth, height: window.innerHeight };
    const isSheet = viewport.width < limits.sheet;
    card.classList.toggle('sheet', isSheet);
    const anchor = anchorOf();
    if (isSheet) {
      Object.assign(card.style, { left: '', top: '' });
      card.style.setProperty('--room', `${Math.round(viewport.height * 0.7)}px`);
      return;
    }
    if (!anchor) return;
    card.style.setProperty('--room', `${viewport.height - 20}px`);
    const { width, height } = content.getBoundingClientRect();
    const spot = placeCard(anchor, { width, height }, viewport);
    // Counted from the page's corner, so that the card scrolls with the text it stands beside.
    card.style.left = `${Math.round(spot.left + window.scrollX)}px`;
    card.style.top = `${Math.round(spot.top + window.scrollY)}px`;
    card.style.setProperty('--room', `${Math.floor(spot.maxHeight)}px`);
  };

  return {
    show(view, anchor, isNew) {
      anchorOf = anchor;
      views.card(card, view);
      if (!card.matches(':popover-open')) card.showPopover();
      if (!isNew) return;
      place();
      const content = card.firstElementChild;
      if (content instanceof HTMLElement) content.focus({ preventScroll: true });
    },
    place,
    hide() {
      anchorOf = null;
      views.card(card, null);
      if (card.matches(':popover-open')) card.hidePopover();
    },
  };
}
