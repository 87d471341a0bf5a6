import { useState } from 'preact/hooks';
import { t } from '../../lib/locales/translate.ts';
import type { Matrix, MatrixRow as Row } from '../../lib/matcher/matrix.ts';
import type { CardAccount } from '../../lib/matcher/types.ts';
import type { Source } from '../../lib/packs/schema.ts';
import { RelationSign } from '../RelationSign.tsx';
import { ClaimDetail } from './ClaimDetail.tsx';
import { SourceName } from './SourceName.tsx';

/** One question: how its accounts stand to each other, and what each source says; unfolded, all that is known of it. */
export function MatrixRow({ row, sources }: { row: Row; sources: Matrix['sources'] }) {
  const [isOpen, setIsOpen] = useState(false);
  const { card, standing, origins } = row;
  const detail = `detail-${card.claim.id}`;
  return (
    <>
      <tr data-standing={standing} role="row">
        <th scope="row" role="rowheader">
          <button
            type="button"
            class="question"
            aria-expanded={isOpen}
            aria-controls={detail}
            onClick={() => setIsOpen(!isOpen)}
          >
            <span dir="auto">{card.claim.question}</span>
          </button>
          <span class={`chip ${standing === 'lone' ? 'unclear' : standing}`}>
            {standing === 'lone' ? null : <RelationSign relation={standing} />}
            {standing === 'agrees' && origins === 1 ? t('story.one_origin') : t(`story.standing_${standing}`)}
          </span>
        </th>
        {sources.map((source) => (
          <td key={source.id} role="cell">
            <Cell source={source} accounts={card.accounts.filter((account) => account.source.id === source.id)} />
          </td>
        ))}
      </tr>
      <tr class="detail" role="row" id={detail} hidden={!isOpen}>
        <td role="cell" colSpan={sources.length + 1}>
          {isOpen ? <ClaimDetail card={card} /> : null}
        </td>
      </tr>
    </>
  );
}

function Cell({ source, accounts }: { source: Source; accounts: CardAccount[] }) {
  if (accounts.length === 0)
    return (
      <span class="nothing" role="img" aria-label={t('story.says_nothing')}>
        –
      </span>
    );
  return (
    <>
      <span class="cell-source">
        <SourceName source={source} />
      </span>
      {accounts.map(({ value, says, fragment, superseded, planned }) => (
        <p key={fragment} class={superseded ? 'superseded' : undefined} dir="auto">
          <b>{value ?? says}</b>
          {planned ? <small>{t('card.planned')}</small> : null}
          {superseded ? <small>{t('notes.replaced')}</small> : null}
        </p>
      ))}
    </>
  );
}
