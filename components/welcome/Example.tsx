import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t, tCount } from '../../lib/locales/translate.ts';
import type { Card } from '../../lib/matcher/types.ts';
import { RelationSign } from '../RelationSign.tsx';

interface Props {
  card: Card;
  isOpen: boolean;
  onToggle: () => void;
  /** The card, where it is open. */
  children: ComponentChildren;
}

/** A paragraph of a page that does not exist, marked as pages are. */
export function Example({ card, isOpen, onToggle, children }: Props) {
  const badge = useRef<HTMLButtonElement>(null);
  const { relation, counts, quote } = card;
  return (
    <>
      <p class="dim">{t('welcome.try_how')}</p>
      <div
        class="paper"
        onKeyDown={({ key }) => {
          // The card has just closed itself.
          if (key === 'Escape') badge.current?.focus();
        }}
      >
        <p class="article" dir="auto">
          {t('example.before')} <span class={`marked ${relation}`}>{quote}</span>
          <button
            ref={badge}
            type="button"
            class={`example-badge ${relation}`}
            aria-label={t('badge.label', { summary: tCount(`card.accounts_${relation}`, counts[relation]), quote })}
            aria-expanded={isOpen}
            onClick={onToggle}
          >
            <RelationSign relation={relation} />
            {counts[relation]}
          </button>{' '}
          {t('example.after')}
        </p>
        {children}
      </div>
    </>
  );
}
