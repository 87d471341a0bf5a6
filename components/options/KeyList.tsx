import { t } from '../../lib/locales/translate.ts';
import type { KeyCommand } from './types.ts';

interface Props {
  /** Null until read. */
  commands: KeyCommand[] | null;
  /** Opens the browser's own page for keys; null where it has none. */
  onChange: (() => void) | null;
}

/** What can be done by key, and with which. */
export function KeyList({ commands, onChange }: Props) {
  return (
    <>
      {commands?.length === 0 ? <p class="dim">{t('keys.none')}</p> : null}
      <dl class="keys">
        {commands?.map(({ name, description, keys }) => (
          <div key={name} class="line">
            <dt>{description === '' ? t('keys.open_popup') : description}</dt>
            <dd>{keys === '' ? <span class="dim">{t('keys.not_set')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="dim">{t('keys.tab')}</p>
      {onChange === null || !commands?.length ? null : (
        <button type="button" class="button" onClick={onChange}>
          {t('keys.change')}
        </button>
      )}
    </>
  );
}
