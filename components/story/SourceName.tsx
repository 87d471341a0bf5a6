import { t } from '../../lib/locales/translate.ts';
import type { Source } from '../../lib/packs/schema.ts';
import { sourceName } from './source-name.ts';

/** A source with when it was written, for one publisher may have several, and its number among the sources. */
export function SourceName({ source, number }: { source: Source; number?: number }) {
  return (
    <>
      <span>
        <bdi>{sourceName(source)}</bdi>
        {number === undefined ? null : <sup> {number}</sup>}
      </span>
      {source.stage === null ? null : <small>{t(`card.stage_${source.stage}`)}</small>}
    </>
  );
}
