import { t } from '../../lib/locales/translate.ts';
import type { MarkSettings } from '../../lib/mark-settings.ts';

interface Props {
  /** Null until read. */
  settings: MarkSettings | null;
  onChange: (settings: MarkSettings) => void;
}

/** How much is marked on a page. */
export function MarkChoices({ settings, onChange }: Props) {
  if (settings === null) return null;
  return (
    <>
      <Choices
        name="density"
        legend={t('marks.density')}
        value={settings.density}
        options={{ all: t('marks.density_all'), conflicts: t('marks.density_conflicts'), off: t('marks.density_off') }}
        onChoose={(density) => onChange({ ...settings, density })}
      />
      <Choices
        name="badges"
        legend={t('marks.badges')}
        value={settings.badges}
        options={{ first: t('marks.badges_first'), all: t('marks.badges_all') }}
        onChoose={(badges) => onChange({ ...settings, badges })}
      />
    </>
  );
}

interface ChoicesProps<T extends string> {
  name: string;
  legend: string;
  value: T;
  options: Record<T, string>;
  onChoose: (value: T) => void;
}

function Choices<T extends string>({ name, legend, value, options, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.entries(options) as [T, string][]).map(([each, label]) => (
        <label key={each} class="radio">
          <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChoose(each)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
