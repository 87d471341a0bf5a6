import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locales/translate.ts';
import { useLatest } from '../use-latest.ts';

/** Milliseconds that something stays undoable. The clock stands still under the pointer and while focus is inside. */
const duration = 10_000;

interface Props {
  text: string;
  /** Null where there is nothing to undo. */
  onUndo: (() => void) | null;
  onDone: () => void;
  /** Takes the focus when it appears: chosen by key, the next key press should be able to undo. */
  takesFocus: boolean;
}

/** Says what was done, and takes it back for a while. */
export function Snackbar({ text, onUndo, onDone, takesFocus }: Props) {
  const [isHeld, setIsHeld] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  const doneRef = useLatest(onDone);
  useEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => doneRef.current?.(), duration);
    return () => clearTimeout(timer);
  }, [isHeld, text, doneRef]);
  return (
    <div
      class="snackbar"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocusIn={() => setIsHeld(true)}
      onFocusOut={() => setIsHeld(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else the browser closes the popup.
        event.preventDefault();
        onDone();
      }}
    >
      <span>{text}</span>
      {onUndo ? (
        <button type="button" class="button plain" ref={undo} onClick={onUndo}>
          {t('notes.undo')}
        </button>
      ) : null}
      <button type="button" class="button plain" aria-label={t('notes.dismiss')} onClick={onDone}>
        ✕
      </button>
    </div>
  );
}
