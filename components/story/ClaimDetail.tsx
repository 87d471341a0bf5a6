import { t } from '../../lib/locales/translate.ts';
import type { Card } from '../../lib/matcher/types.ts';
import { NumberLine } from '../number-line/NumberLine.tsx';

/** Who says what of one question, on whose word, and in which words. */
export function ClaimDetail({ card }: { card: Card }) {
  return (
    <>
      {card.line ? <NumberLine line={card.line} /> : null}
      <ul class="accounts" aria-label={t('card.accounts')}>
        {card.accounts.map((account) => (
          <li key={account.source.id + account.fragment}>
            <p>
              <b dir="auto">{account.source.name}</b>
              {account.attributedTo ? (
                <span class="dim"> · {t('card.according_to', { name: account.attributedTo })}</span>
              ) : null}
              {account.superseded ? <span class="dim"> · {t('notes.replaced')}</span> : null}
              {account.planned ? <span class="dim"> · {t('card.planned')}</span> : null}
              {account.derived ? <span class="dim"> · {t('card.derived')}</span> : null}
            </p>
            <p dir="auto">{account.says}</p>
            <p class="dim">
              <q dir="auto">{account.fragment}</q> · {t('card.paragraph', { number: account.paragraph })} ·{' '}
              {t('story.origin', { name: account.origin.name })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
