import { useState } from 'preact/hooks';
import { t, tCount } from '../../lib/locales/translate.ts';
import type { Matrix } from '../../lib/matcher/matrix.ts';
import type { ErrorCode } from '../../lib/messages/types.ts';
import { errorKey } from '../error-key.ts';
import { Notice } from '../Notice.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { SourceList } from './SourceList.tsx';

/** The story as the page finds it. */
export type StoryView =
  { state: 'loading' } | { state: 'failed'; code: ErrorCode } | { state: 'gone' } | { state: 'ready'; matrix: Matrix };

/** A story in one view: every question, and what every source says to it. It weighs nothing. */
export function StoryPage({ view }: { view: StoryView }) {
  if (view.state === 'ready') return <Story matrix={view.matrix} />;
  if (view.state === 'failed') return <Notice text={t(errorKey(view.code))} />;
  if (view.state === 'gone') return <Notice text={t('story.gone')} more={t('story.gone_more')} />;
  return <Notice text={t('story.loading')} />;
}

function Story({ matrix }: { matrix: Matrix }) {
  const [isFiltered, setIsFiltered] = useState(false);
  const { pack, story, sources } = matrix;
  const all = matrix.topics.flatMap(({ rows }) => rows);
  const conflicts = all.filter(({ standing }) => standing === 'conflicts').length;
  const topics = matrix.topics
    .map((topic) => ({ ...topic, rows: topic.rows.filter(({ standing }) => !isFiltered || standing === 'conflicts') }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <main class="story">
      <header>
        <h1 dir="auto">{story.title}</h1>
        <p class="dim">
          {tCount('story.questions', all.length)} · {tCount('story.sources', sources.length)} ·{' '}
          {tCount('story.conflicts', conflicts)}
        </p>
        <label class="filter">
          <input
            type="checkbox"
            checked={isFiltered}
            onChange={({ currentTarget }) => setIsFiltered(currentTarget.checked)}
          />
          {t('story.only_conflicts')}
        </label>
      </header>
      {topics.length === 0 ? (
        <Notice text={t('story.no_conflicts')} more={t('story.no_conflicts_more')} />
      ) : (
        <MatrixTable topics={topics} sources={sources} label={story.title} />
      )}
      <SourceList sources={sources} />
      <footer class="dim">
        <p>{t('story.no_verdict')}</p>
        <p>{t('story.from_pack', { pack: pack.title, version: pack.version })}</p>
      </footer>
    </main>
  );
}
