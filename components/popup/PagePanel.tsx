import { useState } from 'preact/hooks';
import { language, t, tCount } from '../../lib/locales/translate.ts';
import type { ParsedCard, ParsedStatus } from '../../lib/messages/types.ts';
import { sayCounts } from '../describe-counts.ts';
import { Notice } from '../Notice.tsx';
import { MentionList } from './MentionList.tsx';
import type { PageActions, PageView } from './types.ts';

interface Props {
  view: PageView;
  actions: PageActions;
}

/** What is known of the page in the tab, or why nothing is. */
export function PagePanel({ view, actions }: Props) {
  const reload = { label: t('page.reload'), run: actions.reload };
  switch (view.state) {
    case 'asking':
      return null;
    case 'checking':
      return <Notice text={t('page.checking')} />;
    case 'no-story':
      return <Notice text={t('page.no_story')} more={t('page.no_story_more')} />;
    case 'failed':
      return <Notice text={t('page.failed')} more={t('page.failed_more')} action={reload} />;
    case 'off':
      return (
        <Notice
          text={t('page.off', { host: view.host })}
          more={t('page.off_more')}
          action={{ label: t('page.switch_on'), run: () => actions.switchSite(true) }}
        />
      );
    case 'unreadable':
      return <Notice text={t('page.unreadable')} more={t('page.unreadable_more')} />;
    case 'unreachable':
      return <Notice text={t('page.unreachable')} more={t('page.unreachable_more')} action={reload} />;
    case 'no-access':
      return (
        <Notice
          text={t('page.no_access')}
          more={t('page.no_access_more')}
          action={{ label: t('page.allow'), run: actions.allow }}
        />
      );
    case 'annotated':
      break;
  }
  return <Annotated status={view} onShow={actions.show} />;
}

function Annotated({ status, onShow }: { status: ParsedStatus; onShow: PageActions['show'] }) {
  const { story, cards, known, sentences } = status;
  const [isGone, setIsGone] = useState(false);
  if (cards.length === 0) return <Notice text={t('page.no_mention')} more={t('page.no_mention_more')} />;
  const total = new Intl.NumberFormat(language()).format(sentences);
  return (
    <>
      <header class="summary">
        {story ? (
          <h2 class="story" dir="auto">
            {story.title}
          </h2>
        ) : null}
        {story ? (
          <a class="story-link" href={`story.html?story=${encodeURIComponent(story.id)}`} target="_blank">
            {t('page.whole_story')}
          </a>
        ) : null}
        <p class="totals">{describeTotals(cards)}</p>
        <p class="coverage">{tCount('coverage', known, { total })}</p>
      </header>
      <MentionList cards={cards} onShow={(key) => void onShow(key).then((isFound) => setIsGone(!isFound))} />
      <p class="inline-status" role="status">
        {isGone ? t('popup.gone') : ''}
      </p>
    </>
  );
}

/** "3 passages conflict with an account, 4 agree": mentions by the relation their badge shows. */
function describeTotals(cards: ParsedCard[]): string {
  const counts = { conflicts: 0, agrees: 0, compatible: 0, unclear: 0 };
  for (const { relation } of cards) counts[relation]++;
  return sayCounts('passages', counts);
}
