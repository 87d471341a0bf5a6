/** What the page room allows itself on somebody else's page. Times in milliseconds, text in UTF-16 units. */
import { limits as messageLimits } from '../messages/limits.ts';

export const limits = {
  /** Work between two pauses: half a frame, so that a scroll is never late because of us. */
  slice: 8,
  /** Text handed to the gate at once; one text node may hold megabytes. */
  gateChunk: 65_536,
  /** Text of one page that is read at all, as much as a message carries. */
  text: messageLimits.pageLength,
  block: messageLimits.paragraphLength,
  blocks: messageLimits.paragraphs,
  title: messageLimits.titleLength,
  selection: messageLimits.selectionLength,
  /** Pause after the last change before changed text is read again, and the longest wait while changes go on. */
  quiet: 250,
  patience: 1_500,
  /** After a rescan that took `n` ms the next comes at the earliest after `n` times this: 5% of the time at most. */
  rest: 20,
  /** Rescans of one address before the page is left alone. */
  rescans: 400,
  /** More records than this in one batch count as "all changed" and are not looked at one by one. */
  records: 1_000,
  /** Times the layer is put back within `repairWindow` after the page removed it, before we give in. */
  repairs: 5,
  repairWindow: 5_000,
  /** Ranges held in highlights at once: some engines pay for each range at each repaint. */
  ranges: 500,
  /** Badges in the layer at once. */
  badges: 150,
  /** How far around the viewport badges are kept, as an IntersectionObserver margin. */
  near: '150% 0px',
  /** How long a card must have stood there, visible and uncovered, before it takes a click that stores something. */
  cardSettled: 500,
  /** Below this width of the viewport the card is a sheet at its foot. CSS px. */
  sheet: 480,
} as const;
