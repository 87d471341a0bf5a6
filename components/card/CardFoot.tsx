import { t } from '../../lib/locales/translate.ts';
import type { CardView, Panel } from '../../lib/page/views.ts';
import { Switch } from '../Switch.tsx';
import { MuteMenu } from './MuteMenu.tsx';
import { SaveButton, SaveFailure } from './SaveButton.tsx';
import { WhyMarked } from './WhyMarked.tsx';

/** What can be done about a mark, why it is there, and what it does not mean. */
export function CardFoot({ view }: { view: CardView }) {
  const { card, save, panel, onSave, onPanel, onDismiss } = view;
  const is = panel ?? '';
  const opener = (name: Panel, style: string, label: string) => {
    const button = (isExpanded: boolean) => (
      <button
        type="button"
        class={`button ${style}`}
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? name : undefined}
        onClick={() => onPanel(name)}
      >
        {label}
      </button>
    );
    return <Switch by="panel" is={is} of={{ [name]: button(true), else: button(false) }} />;
  };
  return (
    <div class="card-foot">
      <div class="actions">
        <SaveButton save={save} onSave={onSave} />
        <button type="button" class="button" onClick={(event) => onDismiss('case', event)}>
          {t('card.not_about_this')}
        </button>
        {opener('mute', '', t('card.mute'))}
      </div>
      <Switch by="panel" is={is} of={{ mute: <MuteMenu view={view} /> }} />
      <SaveFailure save={save} />
      <p class="no-verdict">
        {t('popup.no_verdict')} {opener('why', 'link', t('card.why'))}
      </p>
      <Switch by="panel" is={is} of={{ why: <WhyMarked id="why" card={card} /> }} />
    </div>
  );
}
