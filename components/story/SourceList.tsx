import { language, t } from '../../lib/locales/translate.ts';
import type { Matrix } from '../../lib/matcher/matrix.ts';
import { isHttp } from '../card/is-http.ts';
import { sourceName } from './source-name.ts';

/** The sources with title and day, numbered as the columns are. */
export function SourceList({ sources }: Pick<Matrix, 'sources'>) {
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{t('story.sources_heading')}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            <b dir="auto">
              {isHttp(source.url) ? (
                <a href={source.url} target="_blank" rel="noreferrer noopener">
                  {sourceName(source)}
                </a>
              ) : (
                sourceName(source)
              )}
            </b>
            {source.title && source.title !== sourceName(source) ? (
              <>
                {' · '}
                <cite dir="auto">{source.title}</cite>
              </>
            ) : null}
            {' · '}
            {day(source.published)}
            {source.note ? <span dir="auto"> · {source.note}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function day(published: string | null): string {
  if (published === null) return t('card.not_dated');
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${published}T12:00:00Z`),
  );
}
