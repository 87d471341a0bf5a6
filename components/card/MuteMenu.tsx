import { t } from '../../lib/locales/translate.ts';
import type { CardView } from '../../lib/page/views.ts';

/** What can be muted from a card, from the question alone to the whole site. */
export function MuteMenu({ view: { card, host, onDismiss } }: { view: CardView }) {
  const choices = [
    ['claim', t('card.mute_claim')],
    ['pack', t('card.mute_pack', { pack: card.pack.title })],
    ['site', t('card.mute_site', { host })],
  ] as const;
  return (
    <div class="mute" id="mute">
      {choices.map(([what, label]) => (
        <button key={what} type="button" class="button" onClick={(event) => onDismiss(what, event)}>
          {label}
        </button>
      ))}
    </div>
  );
}
