import { useCallback } from 'preact/hooks';
import { sendFromPage } from '../../lib/messages/client.ts';
import type { Cases } from '../../lib/notes/cases.ts';
import { notesErrorCode } from '../../lib/notes/errors.ts';
import { exportCases } from '../../lib/notes/export-cases.ts';
import { useLiveQuery } from '../../lib/notes/use-live-query.ts';
import { download } from './download.ts';

/** The passages that were not about their claim. */
export function useCaseList(cases: Cases) {
  const list = useLiveQuery(useCallback(() => cases.list(), [cases]));
  return {
    cases: list.error ? notesErrorCode(list.error) : list.value,
    onUndo: (id: string) => void sendFromPage('delete-case', { id }),
    onExport: () => download(exportCases(list.value ?? []), 'variorum-cases'),
  };
}
