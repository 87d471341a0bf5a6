import { t, tCount } from '../../lib/locales/translate.ts';
import type { PackInfo } from '../../lib/messages/types.ts';

interface Props {
  /** Null until the background has told. */
  packs: PackInfo[] | null;
  /** Ids of those that are off; null until read. */
  off: string[] | null;
  onSwitch: (id: string, isOn: boolean) => void;
}

/** The packs, what is in each, and a switch for each. */
export function PackList({ packs, off, onSwitch }: Props) {
  if (packs === null || off === null) return <p class="dim">{t('packs.loading')}</p>;
  return (
    <>
      <p>{t('packs.what')}</p>
      <ul class="entries">
        {packs.map((pack) => (
          <li key={pack.id}>
            <label class="line">
              <bdi>
                <b>{pack.title}</b>
              </bdi>
              <input
                type="checkbox"
                role="switch"
                class="toggle"
                checked={!off.includes(pack.id)}
                aria-label={t('packs.switch', { title: pack.title })}
                onChange={(event) => onSwitch(pack.id, event.currentTarget.checked)}
              />
            </label>
            {pack.description === null ? null : (
              <p class="dim" dir="auto">
                {pack.description}
              </p>
            )}
            <Details pack={pack} />
          </li>
        ))}
      </ul>
      <p class="dim">{t('packs.when')}</p>
    </>
  );
}

function Details({ pack }: { pack: PackInfo }) {
  return (
    <details>
      <summary>
        {tCount('packs.claims', pack.claims)} · {tCount('packs.accounts', pack.accounts)}
      </summary>
      <dl>
        <dt>{t('packs.stories')}</dt>
        {pack.stories.map((story) => (
          <dd key={story} dir="auto">
            {story}
          </dd>
        ))}
        <dt>{t('packs.sources')}</dt>
        {pack.sources.map((source) => (
          <dd key={source} dir="auto">
            {source}
          </dd>
        ))}
        <dt>{t('packs.version')}</dt>
        <dd>
          <bdi>{pack.version}</bdi> (<bdi>{pack.id}</bdi>)
        </dd>
        {pack.license === null ? null : (
          <>
            <dt>{t('packs.license')}</dt>
            <dd>
              <bdi>{pack.license}</bdi>
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}
