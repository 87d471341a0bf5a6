import type { ComponentChildren } from 'preact';
import { t, tCount } from '../../lib/locales/translate.ts';
import type { CardAccount } from '../../lib/matcher/types.ts';
import type { CardView } from '../../lib/page/views.ts';
import { relationOrder, sayCounts } from '../describe-counts.ts';
import { NumberLine } from '../number-line/NumberLine.tsx';
import { Switch } from '../Switch.tsx';
import { AccountRow } from './AccountRow.tsx';
import { CardFoot } from './CardFoot.tsx';
import { Dismissed } from './Dismissed.tsx';
import { onCardKey } from './on-card-key.ts';

/** The frame: a dialog named by its question, closed with Escape. Its ids are plain, for it is the only one in its root. */
function Dialog({ children, onClose }: { children: ComponentChildren; onClose: () => void }) {
  return (
    <section
      class="card"
      role="dialog"
      aria-modal="true"
      aria-labelledby="question"
      aria-describedby="here"
      tabIndex={-1}
      onKeyDown={(event) => onCardKey(event, onClose)}
    >
      {children}
    </section>
  );
}

/** The accounts of one question, beside what this page says. It weighs nothing: who is right is for the reader. */
export function Card({ view }: { view: CardView }) {
  const { card, dismissed, onClose } = view;
  const rank = (account: CardAccount): number =>
    account.relation ? relationOrder.indexOf(account.relation) : relationOrder.length;
  const current = card.accounts.filter(({ superseded }) => !superseded).toSorted((a, b) => rank(a) - rank(b));
  const isMeasured = card.claim.kind !== 'yes-no' && card.claim.kind !== 'choice';
  const earlier = card.accounts.filter(({ superseded }) => superseded);
  const row = (account: CardAccount) => (
    <AccountRow key={account.source.id + account.fragment} account={account} card={card} isMeasured={isMeasured} />
  );
  return (
    <Dialog onClose={onClose}>
      <div class="card-head">
        <p class="eyebrow">
          <span dir="auto">{card.story.title}</span>
          <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
            </svg>
          </button>
        </p>
        <h2 id="question" dir="auto">
          {card.claim.question}
        </h2>
      </div>
      <Switch
        by="dismissed"
        is={dismissed ?? ''}
        of={{
          '': (
            <>
              <div class="card-body" tabIndex={0}>
                <div class="here" id="here">
                  <p class="here-label">{t('card.this_page')}</p>
                  {card.value === null ? null : (
                    <p class="here-value" dir="auto">
                      {card.value}
                    </p>
                  )}
                  <p class="here-quote" dir="auto">
                    “{card.quote}”
                  </p>
                  {card.value === null ? <p class="dim">{t(isMeasured ? 'card.no_value' : 'card.no_answer')}</p> : null}
                </div>
                <p class="summary">{sayCounts('accounts', card.counts)}</p>
                {card.line ? <NumberLine line={card.line} /> : null}
                {card.origins.length === 0 ? null : (
                  <p class="origins">
                    {tCount('card.origins', card.origins.length, {
                      // Names of origins have commas and "and" in them.
                      names: card.origins.join('; '),
                    })}
                  </p>
                )}
                <ul class="accounts" aria-label={t('card.accounts')}>
                  {current.map(row)}
                </ul>
                {earlier.length === 0 ? null : (
                  <>
                    <h3 class="earlier">{t('card.earlier')}</h3>
                    <ul class="accounts old" aria-label={t('card.earlier')}>
                      {earlier.map(row)}
                    </ul>
                  </>
                )}
              </div>
              <CardFoot view={view} />
            </>
          ),
          else: <Dismissed view={view} />,
        }}
      />
    </Dialog>
  );
}
