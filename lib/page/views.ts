/** What the page room asks of the components; the entrypoint joins the two, so that neither knows the other. */
import type { Card } from '../matcher/types.ts';
import type { ErrorCode } from '../messages/types.ts';

export interface BadgeView {
  key: string;
  card: Card;
  /** The claim was marked further up already. */
  isRepeat: boolean;
  isRead: boolean;
  isOpen: boolean;
  onDark: boolean;
  place: BadgeBox;
}

/** Position inside the layer, CSS px. */
export interface BadgeBox {
  left: number;
  top: number;
  width: number;
  height: number;
  isCompact: boolean;
}

export type SaveState = { is: 'idle' | 'saving' | 'saved' } | { is: 'failed'; code: ErrorCode };

export interface CardView {
  card: Card;
  save: SaveState;
  /** Whether the matched words are shown. */
  isWhyOpen: boolean;
  onSave: (event: Event) => void;
  onWhy: () => void;
  onClose: () => void;
}

export interface Views {
  /** Style of badges and card, for the shadow root. */
  css: string;
  badges(
    into: Element,
    badges: BadgeView[],
    on: { open: (key: string) => void; point: (key: string | null) => void },
  ): void;
  /** Null empties the box. */
  card(into: Element, view: CardView | null): void;
}
