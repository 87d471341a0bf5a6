import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ImportState } from '../../components/options/types.ts';
import { sendFromPage } from '../../lib/messages/client.ts';
import type { ErrorCode } from '../../lib/messages/types.ts';
import { notesErrorCode } from '../../lib/notes/errors.ts';
import { exportNotes } from '../../lib/notes/export.ts';
import { readNotesFile } from '../../lib/notes/import.ts';
import type { Notes } from '../../lib/notes/repository.ts';
import type { Note } from '../../lib/notes/schema.ts';
import { useLiveQuery } from '../../lib/notes/use-live-query.ts';
import { download } from './download.ts';

/** How many notes there are, what they take, and what is done with all of them. */
export function useNotesData(notes: Notes) {
  const count = useLiveQuery(useCallback(() => notes.count(), [notes]));
  const [bytes, setBytes] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<'exported' | 'deleted' | ErrorCode | null>(null);
  const [importing, setImporting] = useState<ImportState | null>(null);
  useEffect(() => {
    void navigator.storage?.estimate().then(({ usage }) => setBytes(usage ?? null));
  }, [count.value]);

  const onExport = async () => {
    try {
      download(await exportNotes(notes), 'variorum-notes');
      setOutcome('exported');
    } catch (error) {
      setOutcome(notesErrorCode(error));
    }
  };
  const onImport = async (file: File) => {
    setOutcome(null);
    setImporting({ is: 'reading' });
    const read = await readNotesFile(file);
    setImporting(read.ok ? await bringIn(notes, read.notes, setImporting) : { is: 'refused', why: read });
  };
  const onDelete = async () => {
    setImporting(null);
    const answer = await sendFromPage('delete-everything', null);
    setOutcome(answer.ok ? 'deleted' : answer.error.code);
  };
  return {
    notes: count.error ? notesErrorCode(count.error) : count.value,
    bytes,
    outcome,
    importing,
    onExport: () => void onExport(),
    onImport: (file: File) => void onImport(file),
    onDelete: () => void onDelete(),
  };
}

/** Past the background, in one transaction of this page: when it is closed meanwhile, none of them is in. */
async function bringIn(notes: Notes, many: Note[], tell: (state: ImportState) => void): Promise<ImportState> {
  try {
    const added = await notes.saveAll(many, (done) => tell({ is: 'saving', done, total: many.length }));
    return { is: 'done', added, known: many.length - added };
  } catch (error) {
    return { is: 'failed', code: notesErrorCode(error) };
  }
}
