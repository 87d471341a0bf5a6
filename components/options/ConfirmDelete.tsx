import { useRef } from 'preact/hooks';
import { t, tCount } from '../../lib/locales/translate.ts';

interface Props {
  /** How many notes would go. */
  count: number;
  onDelete: () => void;
}

/** Deletes everything, once a dialog that names the count has been answered. */
export function ConfirmDelete({ count, onDelete }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <p class="line">
        <span>{t('options.delete_what')}</span>
        <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
          {t('options.delete')}
        </button>
      </p>
      <dialog ref={dialog} class="confirm" aria-labelledby="confirm-title" aria-describedby="confirm-more">
        <h3 id="confirm-title">{tCount('options.delete_confirm', count)}</h3>
        <p id="confirm-more">{t('options.delete_confirm_more')}</p>
        <p class="choices">
          <button type="button" class="button" autofocus onClick={close}>
            {t('options.keep')}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              close();
              onDelete();
            }}
          >
            {t('options.delete_now')}
          </button>
        </p>
      </dialog>
    </>
  );
}
