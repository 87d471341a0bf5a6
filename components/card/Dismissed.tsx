import { t } from '../../lib/locales/translate.ts';
import type { Dismissal } from '../../lib/page/dismiss.ts';
import type { CardView } from '../../lib/page/views.ts';
import { Switch } from '../Switch.tsx';
import { SaveFailure } from './SaveButton.tsx';

const dismissals = ['case', 'claim', 'pack', 'site'] as const satisfies Dismissal[];

/** What a card says of a mark that the reader just took away, and the way back. */
export function Dismissed({ view }: { view: CardView }) {
  const { card, host, dismissed, save, onUndo, onClose } = view;
  const say = (what: Dismissal) => [what, t(`card.done_${what}`, { pack: card.pack.title, host })] as const;
  return (
    <div class="card-foot">
      <p id="here">
        <Switch by="dismissed" is={dismissed ?? ''} of={Object.fromEntries(dismissals.map(say))} />
      </p>
      <div class="actions">
        <button type="button" class="button main" onClick={onUndo}>
          {t('notes.undo')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('card.close')}
        </button>
      </div>
      <SaveFailure save={save} />
    </div>
  );
}
