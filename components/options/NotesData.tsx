import { language, t, tCount } from '../../lib/locales/translate.ts';
import type { ErrorCode } from '../../lib/messages/types.ts';
import { errorKey } from '../error-key.ts';
import { ConfirmDelete } from './ConfirmDelete.tsx';
import { ImportNotes } from './ImportNotes.tsx';
import type { ImportState } from './types.ts';

interface Props {
  /** How many notes there are, or why nobody knows; null until counted. */
  notes: number | ErrorCode | null;
  /** Bytes that all of Variorum's data takes; null where the browser does not tell. */
  bytes: number | null;
  /** What became of the export, or of deleting everything. */
  outcome: 'exported' | 'deleted' | ErrorCode | null;
  importing: ImportState | null;
  onExport: () => void;
  onImport: (file: File) => void;
  onDelete: () => void;
}

/** Where the notes are, and how to take them elsewhere or delete them. */
export function NotesData({ notes, bytes, outcome, importing, onExport, onImport, onDelete }: Props) {
  const count = typeof notes === 'number' ? notes : 0;
  return (
    <>
      <p>{t('options.notes_where')}</p>
      {typeof notes === 'string' ? <p>{t(errorKey(notes))}</p> : null}
      <p class="line">
        <span>
          {typeof notes === 'number' ? tCount('options.notes_count', notes) : null}
          {bytes === null ? null : <span class="dim">{t('options.space', { size: formatBytes(bytes) })}</span>}
        </span>
        <button type="button" class="button" disabled={count === 0} onClick={onExport}>
          {t('options.export')}
        </button>
      </p>
      <ImportNotes state={importing} onChoose={onImport} />
      <ConfirmDelete count={count} onDelete={onDelete} />
      <p class="inline-status" role="status">
        {sayOutcome(outcome)}
      </p>
    </>
  );
}

function sayOutcome(outcome: Props['outcome']): string {
  if (outcome === null) return '';
  if (outcome === 'exported') return t('options.exported');
  return outcome === 'deleted' ? t('options.deleted') : t(errorKey(outcome));
}

const KB = 1_000;

function formatBytes(bytes: number): string {
  const [unit, size] = bytes < KB * KB ? (['kilobyte', KB] as const) : (['megabyte', KB * KB] as const);
  return new Intl.NumberFormat(language(), { style: 'unit', unit, maximumSignificantDigits: 2 }).format(bytes / size);
}
