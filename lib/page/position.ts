/** Where a badge and a card go. Arithmetic only; all lengths in CSS px, all boxes in viewport coordinates. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The end of a marked span and the lines around it. */
export interface SpanEnd {
  /** Box of the span's last character. */
  box: Box;
  fontSize: number;
  lineHeight: number;
  /** Right-to-left text ends on the left. */
  isRtl: boolean;
}

export interface BadgePlace {
  /** The edge the badge starts from: its left, or its right in right-to-left text. */
  x: number;
  top: number;
  height: number;
  /** Too little room between the lines for a figure: the shape alone. */
  isCompact: boolean;
}

/** Share of the font size that capitals rise above the baseline and descenders fall below it, in common text faces. */
const CAPITALS = 0.72;
const DESCENDERS = 0.22;
/** Share of a character's box above the baseline. */
const ASCENT = 0.8;
/** Share of the font size that the badge may reach into ink above and below: between letters nobody misses it. */
const OVERLAP = 0.06;
const MIN_HEIGHT = 8;
const MAX_HEIGHT = 16;
/** Below this height a figure in the badge could not be read. */
const FIGURE_HEIGHT = 11;

/** A superscript in the free band between the span's last line and the line above it. */
export function placeBadge({ box, fontSize, lineHeight, isRtl }: SpanEnd): BadgePlace {
  const baseline = box.top + (box.bottom - box.top) * ASCENT;
  const bandBottom = baseline - fontSize * CAPITALS;
  const band = lineHeight - fontSize * (CAPITALS + DESCENDERS);
  const overlap = fontSize * OVERLAP;
  const height = Math.round(Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, band + 2 * overlap)));
  // In a band wider than the badge the badge sits on the capitals, where it belongs to its own line.
  const top = band > height ? bandBottom + overlap - height : bandBottom - band / 2 - height / 2;
  return { x: isRtl ? box.left - 1 : box.right + 1, top, height, isCompact: height < FIGURE_HEIGHT };
}

export interface CardPlace {
  left: number;
  top: number;
  maxHeight: number;
}

/** Distance between the card, what it points at, and the edges of the viewport. */
const GAP = 10;

/** Beside the anchor, below it where there is room, else above; always inside the viewport. */
export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): CardPlace {
  const left = clamp(anchor.left - 24, GAP, viewport.width - card.width - GAP);
  const below = viewport.height - anchor.bottom - 2 * GAP;
  const above = anchor.top - 2 * GAP;
  if (card.height <= below || below >= above) {
    const maxHeight = Math.max(below, Math.min(card.height, 220));
    return {
      left,
      top: clamp(anchor.bottom + GAP, GAP, viewport.height - Math.min(card.height, maxHeight) - GAP),
      maxHeight,
    };
  }
  const maxHeight = Math.max(above, 220);
  return { left, top: Math.max(GAP, anchor.top - GAP - Math.min(card.height, maxHeight)), maxHeight };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Moves badges that would lie on each other to the side; takes them in page order, changes `x` in place. */
export function spread(badges: { x: number; top: number; width: number; height: number }[], isRtl: boolean): void {
  const sign = isRtl ? -1 : 1;
  badges.forEach((badge, i) => {
    for (const other of badges.slice(Math.max(0, i - 12), i)) {
      const sameLine = Math.abs(other.top - badge.top) < Math.max(other.height, badge.height) * 0.8;
      const distance = (badge.x - other.x) * sign;
      if (sameLine && distance > -badge.width && distance < other.width + 1)
        badge.x = other.x + sign * (other.width + 2);
    }
  });
}

/** Room a badge keeps to the page's edges: what sticks out of the page, be it to catch clicks, makes it scroll. */
const EDGE = 5;

/**
 * Moves badges back that would leave a page of this width, and with them those before them on the line that are then in
 * the way. To be called after `spread`; takes them in page order, changes `x` in place.
 */
export function keepWithin(
  badges: { x: number; top: number; width: number; height: number }[],
  isRtl: boolean,
  pageWidth: number,
): void {
  // Measured in the direction of the text.
  const mirror = (x: number): number => (isRtl ? pageWidth - x : x);
  let next: { from: number; start: number; top: number; height: number } | null = null;
  for (const badge of badges.toReversed()) {
    const { width, top, height } = badge;
    const sameLine: boolean = next !== null && Math.abs(next.top - top) < Math.max(next.height, height) * 0.8;
    const from = mirror(badge.x);
    const isBefore = sameLine && next !== null && from < next.from;
    const limit: number = isBefore && next !== null ? next.start - 2 : pageWidth - EDGE;
    const start = Math.max(EDGE, Math.min(from, limit - width));
    badge.x = mirror(start);
    next = { from, start, top, height };
  }
}

/** Of badge and text together, what a card must not cover; of text higher than `most`, its end alone. */
export function boxAround(badge: Box, text: Box, most: number): Box {
  const top = text.bottom - text.top > most ? badge.top : Math.min(badge.top, text.top);
  return { left: badge.left, right: badge.right, top, bottom: Math.max(badge.bottom, text.bottom) };
}
