import { useEffect, useState } from 'preact/hooks';
import type { PageActions, PageView } from '../../components/popup/types.ts';
import { api } from '../../lib/browser.ts';
import { sendToTab } from '../../lib/messages/client.ts';
import { switchSite } from '../../lib/settings.ts';
import { sites } from '../../lib/site-access.ts';
import { lookAtTab } from './look-at-tab.ts';

/** Milliseconds between two looks at a page that is still being read. */
const interval = 300;
/** Milliseconds in which a page that was reloaded or switched on is expected to answer. */
const patience = 8_000;

/** The page in a tab, looked at until it has been read, and what can be done about it. */
export function usePage(
  tab: Promise<number | null>,
  { isPopup }: { isPopup: boolean },
): { page: PageView; actions: PageActions } {
  const [page, setPage] = useState<PageView>({ state: 'asking', host: null });
  const [round, setRound] = useState({ until: 0 });

  useEffect(() => {
    let isOver = false;
    void (async () => {
      for (;;) {
        const view = await lookAtTab(await tab);
        if (isOver) return;
        const isSettled = view.state === 'annotated' || view.state === 'no-story' || view.state === 'unreadable';
        const isLate = Date.now() > round.until;
        if (isSettled || isLate || view.state === 'checking') setPage(view);
        if (isSettled || (isLate && view.state !== 'checking')) return;
        await new Promise((resolve) => setTimeout(resolve, interval));
      }
    })();
    return () => {
      isOver = true;
    };
  }, [tab, round]);

  const lookAgain = (host: string | null) => {
    setPage({ state: 'asking', host });
    setRound({ until: Date.now() + patience });
  };
  const reload = async () => {
    const id = await tab;
    if (id === null) return;
    await api.tabs.reload(id);
    lookAgain(page.host);
  };
  const actions: PageActions = {
    show: async (key) => {
      const id = await tab;
      if (id === null) return false;
      const answer = await sendToTab(id)('scroll-to', { key });
      const isFound = answer.ok && answer.value.found;
      if (isFound && isPopup) window.close();
      else if (isFound) await api.tabs.update(id, { active: true });
      return isFound;
    },
    switchSite: (isOn) => {
      if (page.host === null) return;
      const { host } = page;
      void switchSite(host, isOn).then(() =>
        isOn ? lookAgain(host) : setPage({ ...emptyStatus, state: 'off', host }),
      );
    },
    reload: () => void reload(),
    allow: () => {
      // In the turn of the click, or Firefox takes it for no wish of the reader's.
      void api.permissions.request(sites).then((isGranted) => (isGranted ? reload() : undefined));
    },
  };
  return { page, actions };
}

const emptyStatus = { story: null, cards: [], sentences: 0, known: 0 };
