import { t, tCount } from '../../lib/locales/translate.ts';
import type { Card, Missing } from '../../lib/matcher/types.ts';
import type { AskResponse, ErrorCode } from '../../lib/messages/types.ts';
import { errorKey } from '../error-key.ts';
import { Notice } from '../Notice.tsx';
import { AccountList } from './AccountList.tsx';

/** What the reader asked about, and what came of it. */
export type AskedView = { text: string } & (
  { state: 'asking' } | { state: 'failed'; code: ErrorCode } | ({ state: 'answered' } & AskResponse)
);

/** What other accounts say of a selected text: the claims it states, and those it comes near, with what it lacks. */
export function AskedPanel({ view }: { view: AskedView }) {
  return (
    <>
      <header class="summary">
        <blockquote class="quote" dir="auto">
          <q>{view.text}</q>
        </blockquote>
      </header>
      <Answer view={view} />
    </>
  );
}

function Answer({ view }: { view: AskedView }) {
  if (view.state === 'asking') return <Notice text={t('asked.asking')} />;
  if (view.state === 'failed') return <Notice text={t(errorKey(view.code))} />;
  const { cards, near } = view;
  if (cards.length === 0 && near.length === 0)
    return <Notice text={t('asked.nothing')} more={t('asked.nothing_more')} />;
  return (
    <>
      {cards.length === 0 ? <p class="coverage">{t('asked.not_stated')}</p> : null}
      <ul class="rows">
        {cards.map((card) => (
          <AskedClaim key={card.key} card={card} lacks={null} />
        ))}
      </ul>
      {near.length === 0 ? null : (
        <>
          <h2 class="near">{t('asked.near')}</h2>
          <ul class="rows">
            {near.map(({ card, missing }) => (
              <AskedClaim key={card.claim.id} card={card} lacks={missing[0] ?? null} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function AskedClaim({ card, lacks }: { card: Card; lacks: Missing | null }) {
  const { claim, value, accounts } = card;
  return (
    <li class="asked">
      <h3 class="question" dir="auto">
        {claim.question}
      </h3>
      {value === null ? null : (
        <p class="facts">
          {t('asked.text_says')} <b dir="auto">{value}</b>
        </p>
      )}
      {lacks === null ? null : <p class="coverage">{sayLack(lacks)}</p>}
      <AccountList
        summary={tCount('asked.accounts', accounts.length)}
        accounts={accounts.map((account) => ({
          ...account,
          standing: account.superseded ? 'replaced' : account.relation,
        }))}
        isOpen={lacks === null}
      />
    </li>
  );
}

/** Words named of those that would do; more would be a list nobody reads. */
const NAMED = 5;

function sayLack(missing: Missing): string {
  if (missing.code === 'words') return t('asked.lacks_words', { words: missing.oneOf.slice(0, NAMED).join(', ') });
  return t(lacks[missing.code]);
}

const lacks = {
  'ruled-out': 'asked.lacks_ruled_out',
  'no-figure': 'asked.lacks_figure',
  'too-far-apart': 'asked.lacks_near',
  question: 'asked.lacks_statement',
  'other-event': 'asked.lacks_event',
  'other-story': 'asked.lacks_story',
  score: 'asked.lacks_likeness',
  'no-such-claim': 'asked.lacks_likeness',
} as const satisfies Record<Exclude<Missing['code'], 'words'>, string>;
