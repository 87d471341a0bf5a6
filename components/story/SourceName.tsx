import { t } from '../../lib/locales/translate.ts';
import type { Source } from '../../lib/packs/schema.ts';
import { sourceName } from './source-name.ts';

/** A source with when it was written: one publisher may have several. */
export function SourceName({ source }: { source: Source }) {
  return (
    <>
      <bdi>{sourceName(source)}</bdi>
      {source.stage === null ? null : <small>{t(`card.stage_${source.stage}`)}</small>}
    </>
  );
}
