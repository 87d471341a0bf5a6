/** What the page room asks to be drawn, and what components are told of it. */
import type { Card, CardHead } from '../matcher/types.ts';
import type { ErrorCode } from '../messages/types.ts';
import type { Dismissal } from './dismiss.ts';
import type { Drawing, Shape } from './drawing.ts';

export interface BadgeView {
  key: string;
  drawn: Shape;
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

/** An open card. */
export interface CardState {
  card: CardHead;
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

/** A card as its component takes it. */
export interface CardView extends CardState {
  card: Card;
  /** The site that the card can switch off. */
  host: string;
}

/** A card as the page puts it up. */
export interface DrawnCardView extends CardState {
  drawn: Shape;
  shared: readonly Drawing[];
}

export interface Views {
  badges(
    into: Element,
    badges: BadgeView[],
    on: { open: (key: string) => void; point: (key: string | null) => void },
  ): void;
  /** Null empties the box. */
  card(into: Element, view: DrawnCardView | null): void;
}
