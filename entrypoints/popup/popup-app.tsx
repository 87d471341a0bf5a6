import { useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupTab } from '../../components/popup/Popup.tsx';
import { api } from '../../lib/browser.ts';
import type { Notes } from '../../lib/notes/repository.ts';
import type { SearchIndex } from '../../lib/notes/search-index.ts';
import { sitesOff } from '../../lib/settings.ts';
import { useStored } from '../../lib/use-stored.ts';
import { useNotes } from './use-notes.ts';
import { useAsked } from './use-asked.ts';
import { usePage } from './use-page.ts';

interface Props {
  /** The tab it is about; keep it the same promise. */
  tab: Promise<number | null>;
  isPopup: boolean;
  notes: Notes;
  index: SearchIndex;
}

/** The popup with its data. */
export function PopupApp({ tab, isPopup, notes, index }: Props) {
  const [chosen, setChosen] = useState<PopupTab | null>(null);
  const asked = useAsked(() => setChosen('notes'));
  const { page, actions } = usePage(tab, { isPopup });
  const saved = useNotes(notes, index);
  const off = useStored(sitesOff);
  return (
    <Popup
      asked={asked}
      page={page}
      isSiteOn={off && page.host !== null ? !off.includes(page.host) : null}
      pageActions={actions}
      notes={saved.view}
      query={saved.query}
      isAsked={saved.isAsked}
      isFiltering={saved.isFiltering}
      noteActions={saved.actions}
      tab={chosen ?? (asked ? 'asked' : 'page')}
      onTab={setChosen}
      onOptions={() => void api.runtime.openOptionsPage()}
    />
  );
}
