import { useState } from 'preact/hooks';
import { t } from '../../lib/locales/translate.ts';
import type { RelationName } from '../../lib/values/types.ts';
import { RelationSign } from '../RelationSign.tsx';

/** One line of the list. */
export interface ListedAccount {
  source: { name: string };
  value: string | null;
  says: string;
  /** Null where there is nothing to relate it to. */
  standing: RelationName | 'replaced' | null;
}

interface Props {
  /** What the closed list says of itself. */
  summary: string;
  accounts: ListedAccount[];
  isOpen?: boolean;
}

/** What the accounts of one claim say, briefly. They are drawn when they are asked for: a list holds many of these. */
export function AccountList({ summary, accounts, isOpen = false }: Props) {
  const [isDrawn, setIsDrawn] = useState(isOpen);
  return (
    <details class="accounts" open={isOpen} onToggle={() => setIsDrawn(true)}>
      <summary>{summary}</summary>
      <ul>
        {(isDrawn ? accounts : []).map(({ source, value, says, standing }, index) => (
          <li key={index}>
            <span class="account-head">
              <bdi>
                <b>{source.name}</b>
              </bdi>
              <Standing of={standing} />
            </span>
            <span dir="auto">{value ?? says}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Standing({ of }: { of: ListedAccount['standing'] }) {
  if (of === null) return null;
  if (of === 'replaced') return <span class="chip unclear">{t('notes.replaced')}</span>;
  return (
    <span class={`chip ${of}`}>
      <RelationSign relation={of} />
      {t(`relation.${of}`)}
    </span>
  );
}
