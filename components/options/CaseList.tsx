import { t, tCount } from '../../lib/locales/translate.ts';
import type { ErrorCode } from '../../lib/messages/types.ts';
import type { Case } from '../../lib/notes/cases.ts';
import { errorKey } from '../error-key.ts';

interface Props {
  /** The newest first, or why nobody knows; null until read. */
  cases: Case[] | ErrorCode | null;
  onUndo: (id: string) => void;
  onExport: () => void;
}

/** Passages of which the reader said "Not about this"; each can be marked again, and all can be handed on. */
export function CaseList({ cases, onUndo, onExport }: Props) {
  if (cases === null) return null;
  if (typeof cases === 'string') return <p>{t(errorKey(cases))}</p>;
  if (cases.length === 0) return <p class="dim">{t('cases.none')}</p>;
  return (
    <>
      <p class="line">
        <span>{tCount('cases.what', cases.length)}</span>
        <button type="button" class="button" onClick={onExport}>
          {t('cases.export')}
        </button>
      </p>
      <ul class="entries" aria-label={t('cases.title')}>
        {cases.map(({ id, question, paragraph, start, end, pageTitle, url }) => (
          <li key={id} class="line">
            <span>
              <bdi>{question}</bdi>
              <q class="dim" dir="auto">
                {paragraph.slice(start, end)}
              </q>
              <bdi class="dim">{pageTitle || URL.parse(url)?.hostname}</bdi>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('silent.unmute_for', { name: paragraph.slice(start, end) })}
              onClick={() => onUndo(id)}
            >
              {t('silent.unmute')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
