import { t, tCount } from '../../lib/locales/translate.ts';
import type { Card } from '../../lib/matcher/types.ts';
import { RelationSign } from '../RelationSign.tsx';
import { Switch } from '../Switch.tsx';

/** Longer quotes are cut in the badge's name: a screen reader says it at every step. */
const QUOTE = 160;

/** The handle of one mark: a superscript after its last word. The page room gives it its place and its classes. */
export function Badge({ card: { relation, counts, quote } }: { card: Card }) {
  const cut = quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote;
  return (
    <button
      type="button"
      class={`badge ${relation}`}
      aria-label={t('badge.label', { summary: tCount(`card.accounts_${relation}`, counts[relation]), quote: cut })}
      aria-haspopup="dialog"
    >
      <Switch
        by="size"
        is="full"
        of={{
          compact: null,
          repeat: <RelationSign relation={relation} />,
          full: (
            <>
              <RelationSign relation={relation} />
              <span class="count">{counts[relation]}</span>
            </>
          ),
        }}
      />
    </button>
  );
}
