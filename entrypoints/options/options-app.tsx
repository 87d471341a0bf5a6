import { useCallback, useState } from 'preact/hooks';
import { Options } from '../../components/options/Options.tsx';
import type { ErrorCode } from '../../lib/messages/types.ts';
import { notesErrorCode } from '../../lib/notes/errors.ts';
import { exportNotes } from '../../lib/notes/export.ts';
import type { Notes } from '../../lib/notes/repository.ts';
import { switchSite } from '../../lib/settings.ts';
import { useLiveQuery } from '../../lib/notes/use-live-query.ts';
import { useSitesOff } from '../../lib/use-sites-off.ts';

/** The options page with its data. */
export function OptionsApp({ notes }: { notes: Notes }) {
  const count = useLiveQuery(useCallback(() => notes.count(), [notes]));
  const [exported, setExported] = useState<true | ErrorCode | null>(null);
  const onExport = async () => {
    try {
      download(await exportNotes(notes), `variorum-notes-${new Date().toISOString().slice(0, 10)}.json`);
      setExported(true);
    } catch (error) {
      setExported(notesErrorCode(error));
    }
  };
  return (
    <Options
      notes={count.error ? notesErrorCode(count.error) : count.value}
      exported={exported}
      onExport={() => void onExport()}
      sitesOff={useSitesOff()}
      onSwitchOn={(host) => void switchSite(host, true)}
    />
  );
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click; the address may go once it has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
