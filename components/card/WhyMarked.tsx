import { t } from '../../lib/locales/translate.ts';
import type { Card } from '../../lib/matcher/types.ts';

/** The words that made the sentence a mention, and where the question comes from. */
export function WhyMarked({ id, card }: { id: string; card: Card }) {
  return (
    <div class="why" id={id}>
      <p>{t('card.why_words')}</p>
      <p class="words">
        {[...new Set(card.words)].map((word) => (
          <span key={word} class="word" dir="auto">
            {word}
          </span>
        ))}
      </p>
      <p class="dim">{t('card.why_pack', { pack: card.pack.title, version: card.pack.version })}</p>
    </div>
  );
}
