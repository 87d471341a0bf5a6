import { t, tCount } from '../../lib/locales/translate.ts';
import type { BadgeView } from '../../lib/page/views.ts';
import { RelationSign } from '../RelationSign.tsx';

interface BadgeProps {
  view: BadgeView;
  onOpen: (key: string) => void;
  onPoint: (key: string | null) => void;
}

/** Longer quotes are cut in the badge's name: a screen reader says it at every step. */
const QUOTE = 160;

/** The handle of one mark: a superscript after its last word. */
export function Badge({ view, onOpen, onPoint }: BadgeProps) {
  const { key, card, isRepeat, isRead, isOpen, onDark, place } = view;
  const { relation, counts, quote } = card;
  const cut = quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote;
  const names = [
    'badge',
    relation,
    onDark ? 'on-dark' : 'on-light',
    place.isCompact && 'compact',
    isRepeat && 'repeat',
    isRead && 'read',
  ];
  return (
    <button
      type="button"
      data-key={key}
      class={names.filter(Boolean).join(' ')}
      style={{
        transform: `translate(${place.left}px, ${place.top}px)`,
        width: `${place.width}px`,
        height: `${place.height}px`,
        fontSize: `${Math.round(place.height * 0.72)}px`,
      }}
      aria-label={t('badge.label', { summary: tCount(`card.accounts_${relation}`, counts[relation]), quote: cut })}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => onOpen(key)}
      onPointerEnter={() => onPoint(key)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(key)}
      onBlur={() => onPoint(null)}
    >
      {place.isCompact ? null : <RelationSign relation={relation} />}
      {place.isCompact || isRepeat ? null : <span class="count">{counts[relation]}</span>}
    </button>
  );
}
