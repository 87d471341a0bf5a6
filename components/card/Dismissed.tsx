import { t } from '../../lib/locales/translate.ts';
import type { Dismissal } from '../../lib/page/dismiss.ts';
import type { CardView } from '../../lib/page/views.ts';
import { SaveFailure } from './SaveButton.tsx';

/** What a card says of a mark that the reader just took away, and the way back. */
export function Dismissed({ view, what }: { view: CardView; what: Dismissal }) {
  const { card, host, save, onUndo, onClose } = view;
  return (
    <div class="card-foot">
      <p id="here">{t(`card.done_${what}`, { pack: card.pack.title, host })}</p>
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
