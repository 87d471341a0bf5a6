/** The marks of one page: which ranges are highlighted, which badges stand where. */
import type { CardHead } from '../matcher/types.ts';
import { boxOf, type PageDocument } from './dom.ts';
import type { Drawing, Drawn } from './drawing.ts';
import type { Highlights } from './highlights.ts';
import { assignLanes } from './lanes.ts';
import type { Layer } from './layer.ts';
import { limits } from './limits.ts';
import type { Look } from './look.ts';
import { type BadgePlace, type Box, boxAround, keepWithin, placeBadge, spread } from './position.ts';
import { readSpanEnd } from './span-end.ts';
import type { createSurroundings, Surroundings } from './surroundings.ts';
import type { BadgeView, Views } from './views.ts';

/** A card and the place on the page it speaks of. */
export interface Mark {
  card: CardHead;
  drawn: Drawn;
  /** What its drawing has in common with others. */
  shared: readonly Drawing[];
  range: Range;
  /** The block the span stands in. */
  element: Element;
  /** The claim was marked further up already. */
  isRepeat: boolean;
  look: Look;
}

export interface MarksOptions {
  page: PageDocument;
  layer: Layer;
  highlights: Highlights;
  surroundings: ReturnType<typeof createSurroundings>;
  views: Views;
  onOpen: (key: string) => void;
  /** Called when other marks have come near the viewport. */
  onNear: () => void;
  /** Asked at each drawing. */
  state: () => { open: string | null; isRead: (card: CardHead) => boolean };
}

export interface Marks {
  set(marks: Mark[]): void;
  get(key: string): Mark | null;
  /** Highlights anew, for what was read meanwhile. */
  paint(): void;
  /** Reads positions and draws, now. Reads come before writes. */
  draw(): void;
  /** The badge's button, to give the focus back to. */
  badge(key: string): HTMLElement | null;
  /** Box that a card must not cover, in viewport coordinates: as wide as the badge, as high as badge and text. */
  box(key: string): Box | null;
  /** Whether any mark does not move with the document as it scrolls. */
  hasSticky(): boolean;
  clear(): void;
}

interface Placed extends BadgePlace {
  mark: Mark;
  around: Surroundings;
  width: number;
}

/** Draws marks into a layer. */
export function createMarks(options: MarksOptions): Marks {
  const { page, layer, highlights, surroundings, views, onOpen, onNear, state } = options;
  let marks: Mark[] = [];
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) near.add(target);
        else near.delete(target);
      onNear();
    },
    { rootMargin: limits.near },
  );
  const get = (key: string): Mark | null => marks.find(({ card }) => card.key === key) ?? null;
  const badge = (key: string): HTMLElement | null => layer.badges.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const on = {
    open: onOpen,
    point: (key: string | null) => highlights.point(key === null ? null : (get(key)?.range ?? null)),
  };

  const measure = (): Placed[] => {
    const placed: Placed[] = [];
    for (const mark of marks) {
      if (mark.look !== 'badge' || !near.has(mark.element) || placed.length >= limits.badges) continue;
      const around = surroundings.of(mark.element);
      const end = readSpanEnd(mark.range, around, page.range);
      if (!end) continue;
      const place = placeBadge(end);
      placed.push({ ...place, mark, around, width: badgeWidth(place, mark) });
    }
    const width = page.root()?.clientWidth ?? 0;
    for (const isRtl of [false, true]) {
      const badges = placed.filter(({ around }) => around.isRtl === isRtl);
      spread(badges, isRtl);
      keepWithin(badges, isRtl, width);
    }
    return placed;
  };

  const paint = (): void => {
    const { isRead } = state();
    const drawn = marks.filter(({ look }) => look !== 'hidden');
    const lower = assignLanes(drawn);
    highlights.show(
      drawn.map((mark) => ({
        range: mark.range,
        style: {
          relation: mark.card.relation,
          onDark: surroundings.of(mark.element).onDark,
          isFaint: mark.isRepeat || isRead(mark.card),
          isLower: lower.has(mark),
        },
      })),
    );
  };

  return {
    paint,
    set(next) {
      marks = next;
      surroundings.forget();
      const elements = new Set(marks.map(({ element }) => element));
      for (const element of near) if (!elements.has(element)) near.delete(element);
      observer.disconnect();
      for (const element of elements) {
        // The observer answers two frames from now; what is in sight need not wait for it.
        const { top, bottom } = boxOf(element);
        if (bottom >= 0 && top < innerHeight) near.add(element);
        observer.observe(element);
      }
      paint();
    },
    get,
    badge,
    draw() {
      const origin = layer.host.getBoundingClientRect();
      const placed = measure();
      const { open, isRead } = state();
      let order = 0;
      const badges = placed.map(({ mark, around, x, top, height, width: own, isCompact }): BadgeView => {
        order = Math.max(order, around.zIndex);
        const left = around.isRtl ? x - own : x;
        return {
          key: mark.card.key,
          drawn: mark.drawn.badge,
          isRepeat: mark.isRepeat,
          isRead: isRead(mark.card),
          isOpen: open === mark.card.key,
          onDark: around.onDark,
          place: { left: left - origin.left, top: top - origin.top, width: own, height, isCompact },
        };
      });
      layer.badges.style.zIndex = order === 0 ? 'auto' : String(order);
      views.badges(layer.badges, badges, on);
    },
    box(key) {
      const mark = get(key);
      const element = badge(key) ?? mark?.range;
      if (!element || !mark) return null;
      return boxAround(element.getBoundingClientRect(), mark.range.getBoundingClientRect(), innerHeight / 3);
    },
    hasSticky: () => marks.some(({ element }) => near.has(element) && surroundings.of(element).isSticky),
    clear() {
      observer.disconnect();
      near.clear();
      marks = [];
      highlights.clear();
    },
  };
}

/** Fixed by what is in it, so that it need not be measured. CSS px. */
function badgeWidth({ height, isCompact }: BadgePlace, { card, isRepeat }: Mark): number {
  if (isCompact || isRepeat) return height;
  const figures = String(card.counts[card.relation]).length;
  return Math.round(height * (0.95 + 0.5 * figures) + 3);
}
