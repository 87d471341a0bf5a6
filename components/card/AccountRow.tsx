import { keyOf, t, tCount, tDay } from '../../lib/locales/translate.ts';
import type { Card, CardAccount } from '../../lib/matcher/types.ts';
import type { Reason } from '../../lib/values/types.ts';
import { RelationSign } from '../RelationSign.tsx';
import { isHttp } from './is-http.ts';

interface AccountRowProps {
  account: CardAccount;
  card: Card;
  /** The question asks for a figure, not for yes or no or one of some answers. */
  isMeasured: boolean;
}

const stages = { before: 'card.stage_before', during: 'card.stage_during', after: 'card.stage_after' } as const;

function isStage(stage: string | null): stage is keyof typeof stages {
  return stage !== null && Object.hasOwn(stages, stage);
}

/** Reasons that tell no more than the relation's own word. */
const PLAIN = ['same', 'differs', 'opposite', 'other-option'] as const;
type Telling = Exclude<Reason['code'], (typeof PLAIN)[number]>;

function isTelling(code: Reason['code']): code is Telling {
  return !PLAIN.some((plain) => plain === code);
}

/** Why the relation holds, and by how much the figures differ. */
function reasonOf({ account, card, isMeasured }: AccountRowProps): string | null {
  const { reason, value, literallyPossible, difference } = account;
  if (!reason) return null;
  const { figure, claim } = card;
  // Of percentages the difference is told in points: "5% more" would be a share of the figure.
  const by = difference && (claim.kind === 'percent' ? tCount('card.points', difference.amount) : difference.by);
  const far = difference && by ? t(`difference.${difference.side}`, { by }) : null;
  // The words that leave the other figure possible are those of the side that gives a bound.
  const open = figure !== null && figure.is === undefined ? card.value : value;
  if (literallyPossible && open) return [t('card.not_ruled_out', { value: open }), far].filter(Boolean).join(' ');
  if (far) return far;
  if (!isMeasured && reason.code === 'no-value') return t('card.no_answer');
  return isTelling(reason.code) ? t(keyOf('reason', reason.code)) : null;
}

/**
 * What one source says, when, on whose word, and how that stands to this page. A figure speaks for itself: only where it
 * was worked out, or there is none, a sentence says how.
 */
export function AccountRow(props: AccountRowProps) {
  const { account, isMeasured } = props;
  const { source, origin, relation, hedge, value, attributedTo } = account;
  const reason = reasonOf(props);
  const when = [
    source.published ? tDay(source.published) : t('card.not_dated'),
    isStage(source.stage) ? t(stages[source.stage]) : null,
    value === null && attributedTo !== null ? t('card.according_to', { name: attributedTo }) : null,
    origin.name === source.name || origin.name === attributedTo ? null : t('story.origin', { name: origin.name }),
  ];
  const marks = [account.planned && t('card.planned'), account.derived && t('card.derived')];
  const isHedged = hedge !== null && !value?.toLowerCase().includes(hedge.toLowerCase());
  return (
    <li class="account">
      <div class="account-head">
        <span class="who" dir="auto">
          {isHttp(source.url) ? (
            <a href={source.url} target="_blank" rel="noreferrer noopener">
              {source.name}
            </a>
          ) : (
            source.name
          )}
        </span>
        {relation ? (
          <span class={`chip ${relation}`}>
            <RelationSign relation={relation} />
            {t(`relation.${relation}`)}
          </span>
        ) : null}
      </div>
      {value === null ? null : (
        <p class="gives" dir="auto">
          {attributedTo === null ? null : `${t('card.attributed', { name: attributedTo })} `}
          <b>{value}</b>
          {isHedged ? ` (${hedge})` : null}
        </p>
      )}
      {isMeasured && value !== null && !account.derived ? null : (
        <p class="says" dir="auto">
          {account.says}
        </p>
      )}
      {reason === null && !marks.some(Boolean) ? null : (
        <p class="reason">{[...marks.filter(Boolean), reason].filter(Boolean).join(' · ')}</p>
      )}
      <p class="when">
        {source.title && source.title !== source.name ? <cite dir="auto">{source.title}</cite> : null}
        <span>{when.filter(Boolean).join(' · ')}</span>
        {source.note ? ' · ' : null}
        {source.note ? <span dir="auto">{source.note}</span> : null}
      </p>
      <p class="fragment">
        <q dir="auto">{account.fragment}</q>{' '}
        <span class="where">{t('card.paragraph', { number: account.paragraph })}</span>
      </p>
    </li>
  );
}
