import { t } from '../../lib/locales/translate.ts';

interface Props {
  host: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** Whether Variorum reads this site. */
export function SiteSwitch({ host, isOn, onSwitch }: Props) {
  return (
    <label class="switch">
      <bdi class="switch-host" title={host}>
        {host}
      </bdi>
      <input
        type="checkbox"
        role="switch"
        class="toggle"
        checked={isOn}
        aria-label={t('popup.site_switch', { host })}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
