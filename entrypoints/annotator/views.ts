import { onCardKey } from '../../components/card/on-card-key.ts';
import { saveCode } from '../../components/card/save-code.ts';
import { actAt, create, fill } from '../../lib/page/drawing.ts';
import type { BadgeView, DrawnCardView, Views } from '../../lib/page/views.ts';

/** Puts up what the background drew. */
export function createViews(): Views {
  let shown: DrawnCardView | null = null;

  const makeBadge = ({ key, drawn }: BadgeView, { open, point }: Parameters<Views['badges']>[2]): HTMLElement => {
    const badge = create(drawn);
    badge.addEventListener('click', () => open(key));
    for (const name of ['pointerenter', 'focus']) badge.addEventListener(name, () => point(key));
    for (const name of ['pointerleave', 'blur']) badge.addEventListener(name, () => point(null));
    return badge;
  };
  const makeCard = (into: Element, { drawn }: DrawnCardView): HTMLElement => {
    const card = create(drawn);
    card.addEventListener('click', (event) => {
      const act = actAt(event.target, card);
      if (!shown || !act) return;
      const handler = shown[act.on as keyof DrawnCardView] as unknown as (...given: unknown[]) => void;
      handler(...(act.argument === null ? [event] : [act.argument, event]));
    });
    card.addEventListener('keydown', (event) => shown && onCardKey(event, shown.onClose));
    into.replaceChildren(card);
    return card;
  };

  return {
    badges(into, badges, on) {
      const old = new Map(([...into.children] as HTMLElement[]).map((badge) => [badge.dataset['key'], badge]));
      const keys = new Set<string | undefined>(badges.map(({ key }) => key));
      for (const [key, badge] of old) if (!keys.has(key)) badge.remove();
      badges.forEach((view, i) => {
        const badge = old.get(view.key) ?? makeBadge(view, on);
        fillBadge(badge, view);
        const at = into.children[i] ?? null;
        if (badge !== at) into.insertBefore(badge, at);
      });
    },
    card(into, view) {
      const isSame = view?.card.key === shown?.card.key;
      shown = view;
      if (!view) return into.replaceChildren();
      const { drawn, shared, save, panel, dismissed } = view;
      const card = (isSame && (into.firstElementChild as HTMLElement | null)) || makeCard(into, view);
      fill(card, drawn, { save: saveCode(save), panel: panel ?? '', dismissed: dismissed ?? '' }, shared);
    },
  };
}

/** The badge as it stands now: the drawing holds what does not change. */
function fillBadge(badge: HTMLElement, { key, drawn, isRepeat, isRead, isOpen, onDark, place }: BadgeView): void {
  const [tag, fixed, children] = drawn;
  const { left, top, width, height, isCompact } = place;
  const names = [
    fixed['class'],
    onDark ? 'on-dark' : 'on-light',
    isCompact && 'compact',
    isRepeat && 'repeat',
    isRead && 'read',
  ];
  const attributes = {
    ...fixed,
    'data-key': key,
    class: names.filter(Boolean).join(' '),
    style: `transform:translate(${left}px,${top}px);width:${width}px;height:${height}px;font-size:${Math.round(height * 0.72)}px`,
    'aria-expanded': String(isOpen),
  };
  const size = isCompact ? 'compact' : isRepeat ? 'repeat' : 'full';
  fill(badge, [tag, attributes, children], { size });
}
