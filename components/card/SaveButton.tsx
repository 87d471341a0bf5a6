import { t } from '../../lib/locales/translate.ts';
import type { SaveState } from '../../lib/page/views.ts';
import { errorKey, toldErrors } from '../error-key.ts';
import { RelationSign } from '../RelationSign.tsx';
import { Switch } from '../Switch.tsx';
import { saveCode } from './save-code.ts';

/** Saves the mention as a note; once saved it says so and does nothing more. */
export function SaveButton({ save, onSave }: { save: SaveState; onSave: (event: Event) => void }) {
  const button = (is: SaveState['is']) => (
    <button
      type="button"
      class={`button main ${is}`}
      aria-disabled={is === 'saving' || is === 'saved'}
      onClick={onSave}
    >
      {is === 'saved' ? <RelationSign relation="agrees" /> : null}
      {t(is === 'saved' ? 'card.saved' : is === 'saving' ? 'card.saving' : 'card.save')}
    </button>
  );
  return (
    <Switch
      by="save"
      is={saveCode(save)}
      of={{
        idle: button('idle'),
        saving: button('saving'),
        saved: button('saved'),
        else: button('failed'),
      }}
    />
  );
}

/** What became of saving, for eyes and screen readers. */
export function SaveFailure({ save }: { save: SaveState }) {
  const silence = <p class="save-state" role="status" />;
  const failure = (words: string) => (
    <p class="save-state failed" role="status">
      {words}
    </p>
  );
  return (
    <Switch
      by="save"
      is={saveCode(save)}
      of={{
        idle: silence,
        saving: silence,
        saved: (
          <p class="save-state" role="status">
            {t('card.saved_where')}
          </p>
        ),
        forbidden: failure(t('card.covered')),
        ...Object.fromEntries(toldErrors.map((code) => [code, failure(t(errorKey(code)))])),
        else: failure(t(errorKey('failed'))),
      }}
    />
  );
}
