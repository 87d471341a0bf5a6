import { t } from '../../lib/locales/translate.ts';

/** What Variorum is, and what it does with what it reads. */
export function About({ version, onWelcome }: { version: string; onWelcome: () => void }) {
  return (
    <>
      <p>{t('extension.description')}</p>
      <p>{t('popup.no_verdict')}</p>
      <h3>{t('options.privacy')}</h3>
      <p>{t('options.privacy_local')}</p>
      <p>{t('options.privacy_pages')}</p>
      <p>{t('options.privacy_links')}</p>
      <p class="line">
        <span class="dim">{t('options.version', { version })}</span>
        <button type="button" class="button" onClick={onWelcome}>
          {t('options.welcome')}
        </button>
      </p>
    </>
  );
}
