import type { ComponentChildren } from 'preact';
import { t, tCount } from '../../lib/locales/translate.ts';
import type { ErrorCode } from '../../lib/messages/types.ts';
import { errorKey } from '../error-key.ts';

interface Props {
  /** How many notes there are, or why nobody knows; null until counted. */
  notes: number | ErrorCode | null;
  /** What became of the export. */
  exported: true | ErrorCode | null;
  onExport: () => void;
  /** Host names; null until read. */
  sitesOff: string[] | null;
  onSwitchOn: (host: string) => void;
}

/** The options page. */
export function Options({ notes, exported, onExport, sitesOff, onSwitchOn }: Props) {
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <Section title={t('options.notes')}>
        <p>{t('options.notes_where')}</p>
        {typeof notes === 'string' ? <p>{t(errorKey(notes))}</p> : null}
        {typeof notes === 'number' ? (
          <p class="line">
            <span>{tCount('options.notes_count', notes)}</span>
            <button type="button" class="button" disabled={notes === 0} onClick={onExport}>
              {t('options.export')}
            </button>
          </p>
        ) : null}
        <p class="inline-status" role="status">
          {exported === null ? '' : t(exported === true ? 'options.exported' : errorKey(exported))}
        </p>
      </Section>
      <Section title={t('options.sites')}>
        <p>{t('options.sites_how')}</p>
        {sitesOff?.length === 0 ? <p class="dim">{t('options.sites_none')}</p> : null}
        <ul>
          {sitesOff?.map((host) => (
            <li key={host} class="line">
              <bdi>{host}</bdi>
              <button
                type="button"
                class="button"
                aria-label={t('options.switch_on_for', { host })}
                onClick={() => onSwitchOn(host)}
              >
                {t('options.switch_on')}
              </button>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('options.privacy')}>
        <p>{t('options.privacy_local')}</p>
        <p>{t('options.privacy_pages')}</p>
        <p>{t('options.privacy_links')}</p>
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
