/** What the page room asks of the components; the entrypoint joins the two, so that neither knows the other. */
import type { Card } from '../matcher/types.ts';
import type { ErrorCode } from '../messages/types.ts';
import type { Dismissal } from './dismiss.ts';

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

/** What is unfolded at the card's foot. */
export type Panel = 'why' | 'mute';

export interface CardView {
  card: Card;
  /** The site that the card can switch off. */
  host: string;
  save: SaveState;
  panel: Panel | null;
  /** What was just taken off the page: the card says so, and how to undo it. */
  dismissed: Dismissal | null;
  onSave: (event: Event) => void;
  onPanel: (panel: Panel) => void;
  onDismiss: (what: Dismissal, event: Event) => void;
  onUndo: (event: Event) => void;
  onClose: () => void;
}

export interface Views {
  badges(
    into: Element,
    badges: BadgeView[],
    on: { open: (key: string) => void; point: (key: string | null) => void },
  ): void;
  /** Null empties the box. */
  card(into: Element, view: CardView | null): void;
}
