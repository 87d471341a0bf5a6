import { t } from '../../lib/locales/translate.ts';
import type { SaveState } from '../../lib/page/views.ts';
import { errorKey } from '../error-key.ts';
import { RelationSign } from '../RelationSign.tsx';

/** Saves the mention as a note; once saved it says so and does nothing more. */
export function SaveButton({ save, onSave }: { save: SaveState; onSave: (event: Event) => void }) {
  const isBusy = save.is === 'saving' || save.is === 'saved';
  return (
    <button type="button" class={`button main ${save.is}`} aria-disabled={isBusy} onClick={onSave}>
      {save.is === 'saved' ? <RelationSign relation="agrees" /> : null}
      {t(save.is === 'saved' ? 'card.saved' : save.is === 'saving' ? 'card.saving' : 'card.save')}
    </button>
  );
}

/** What became of saving, for eyes and screen readers. */
export function SaveFailure({ save }: { save: SaveState }) {
  return (
    <p class={save.is === 'failed' ? 'save-state failed' : 'save-state'} role="status">
      {save.is === 'failed' ? t(save.code === 'forbidden' ? 'card.covered' : errorKey(save.code)) : null}
      {save.is === 'saved' ? t('card.saved_where') : null}
    </p>
  );
}
