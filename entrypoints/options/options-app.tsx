import { About } from '../../components/options/About.tsx';
import { CaseList } from '../../components/options/CaseList.tsx';
import { KeyList } from '../../components/options/KeyList.tsx';
import { NotesData } from '../../components/options/NotesData.tsx';
import { Options } from '../../components/options/Options.tsx';
import { PackList } from '../../components/options/PackList.tsx';
import { MarkChoices } from '../../components/options/MarkChoices.tsx';
import { Silent } from '../../components/options/Silent.tsx';
import { api } from '../../lib/browser.ts';
import { t } from '../../lib/locales/translate.ts';
import { markSettings } from '../../lib/mark-settings.ts';
import { muteClaim, muted, mutePack } from '../../lib/muted.ts';
import type { Cases } from '../../lib/notes/cases.ts';
import type { Notes } from '../../lib/notes/repository.ts';
import { sitesOff, switchSite } from '../../lib/settings.ts';
import { useStored } from '../../lib/use-stored.ts';
import { useCaseList } from './use-case-list.ts';
import { useKeys } from './use-keys.ts';
import { useNotesData } from './use-notes-data.ts';
import { usePacks } from './use-packs.ts';

/** The options page with its data. */
export function OptionsApp({ notes, cases }: { notes: Notes; cases: Cases }) {
  const packs = usePacks();
  const data = useNotesData(notes);
  const said = useCaseList(cases);
  const keys = useKeys();
  const sites = useStored(sitesOff);
  const marks = useStored(markSettings);
  const silent = (
    <Silent
      sites={sites}
      muted={useStored(muted)}
      onSite={(host) => void switchSite(host, true)}
      onClaim={(claim) => void muteClaim(claim, false)}
      onPack={(pack) => void mutePack(pack, false)}
    />
  );
  const about = (
    <About
      version={api.runtime.getManifest().version}
      onWelcome={() => void api.tabs.create({ url: api.runtime.getURL('/welcome.html') })}
    />
  );
  return (
    <Options
      sections={[
        { id: 'packs', title: t('options.packs'), body: <PackList {...packs} /> },
        {
          id: 'marks',
          title: t('options.marks'),
          body: <MarkChoices settings={marks} onChange={(to) => void markSettings.write(to)} />,
        },
        { id: 'silent', title: t('options.silent'), body: silent },
        { id: 'cases', title: t('cases.title'), body: <CaseList {...said} /> },
        { id: 'notes', title: t('options.notes'), body: <NotesData {...data} /> },
        { id: 'keys', title: t('options.keys'), body: <KeyList {...keys} /> },
        { id: 'about', title: t('options.about'), body: about },
      ]}
    />
  );
}
