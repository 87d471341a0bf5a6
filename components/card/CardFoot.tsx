import { t } from '../../lib/locales/translate.ts';
import type { CardView, Panel } from '../../lib/page/views.ts';
import { MuteMenu } from './MuteMenu.tsx';
import { SaveButton, SaveFailure } from './SaveButton.tsx';
import { WhyMarked } from './WhyMarked.tsx';

/** What can be done about a mark, why it is there, and what it does not mean. */
export function CardFoot({ view }: { view: CardView }) {
  const { card, save, panel, onSave, onPanel, onDismiss } = view;
  const opener = (name: Panel, style: string, label: string) => (
    <button
      type="button"
      class={`button ${style}`}
      aria-expanded={panel === name}
      aria-controls={panel === name ? name : undefined}
      onClick={() => onPanel(name)}
    >
      {label}
    </button>
  );
  return (
    <div class="card-foot">
      <div class="actions">
        <SaveButton save={save} onSave={onSave} />
        <button type="button" class="button" onClick={(event) => onDismiss('case', event)}>
          {t('card.not_about_this')}
        </button>
        {opener('mute', '', t('card.mute'))}
      </div>
      {panel === 'mute' ? <MuteMenu view={view} /> : null}
      <SaveFailure save={save} />
      <p class="no-verdict">
        {t('popup.no_verdict')} {opener('why', 'link', t('card.why'))}
      </p>
      {panel === 'why' ? <WhyMarked id="why" card={card} /> : null}
    </div>
  );
}
