import { Fragment } from 'preact';
import { t } from '../../lib/locales/translate.ts';
import type { Matrix } from '../../lib/matcher/matrix.ts';
import { MatrixRow } from './MatrixRow.tsx';
import { SourceName } from './SourceName.tsx';

interface Props {
  topics: Matrix['topics'];
  sources: Matrix['sources'];
  label: string;
}

/** Questions by sources. On narrow screens each question is a block of its own, its sources one below the other. */
export function MatrixTable({ topics, sources, label }: Props) {
  return (
    // The roles say again what the elements are: laid out as blocks, tables lose them.
    <table class="matrix" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('story.question')}
          </th>
          {sources.map((source, index) => (
            <th key={source.id} scope="col" role="columnheader">
              <SourceName source={source} number={index + 1} />
            </th>
          ))}
        </tr>
      </thead>
      {topics.map(({ title, rows }) => (
        <tbody key={title} role="rowgroup">
          <tr class="topic" role="row">
            <th scope="rowgroup" role="rowheader" colSpan={sources.length + 1} dir="auto">
              {title ?? t('story.rest')}
            </th>
          </tr>
          {rows.map((row) => (
            <Fragment key={row.card.claim.id}>
              <MatrixRow row={row} sources={sources} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}
