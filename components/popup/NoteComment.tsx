import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locales/translate.ts';
import type { ErrorCode } from '../../lib/messages/types.ts';
import { errorKey } from '../error-key.ts';
import { useLatest } from '../use-latest.ts';

/** Milliseconds without a key before the comment is saved: a popup closes at a click beside it, so nothing waits long. */
const pause = 300;

interface Props {
  question: string;
  comment: string;
  /** True where the reader just asked for the field. */
  takesFocus: boolean;
  onSave: (text: string) => Promise<true | ErrorCode>;
}

/** A comment that saves itself. */
export function NoteComment({ question, comment, takesFocus, onSave }: Props) {
  const [draft, setDraft] = useState(comment);
  const [status, setStatus] = useState<'saving' | 'saved' | ErrorCode | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const savedRef = useRef(comment);
  const queueRef = useRef(Promise.resolve());
  const saveNow = async (text: string) => {
    if (text === savedRef.current) return;
    setStatus('saving');
    const outcome = await onSave(text);
    if (outcome === true) savedRef.current = text;
    setStatus(outcome === true ? 'saved' : outcome);
  };
  // One after the other: an earlier text must not arrive last.
  const save = (text: string) => {
    queueRef.current = queueRef.current.then(() => saveNow(text));
  };
  const saveRef = useLatest(save);
  const draftRef = useLatest(draft);
  useEffect(() => {
    const timer = setTimeout(() => saveRef.current?.(draft), pause);
    return () => clearTimeout(timer);
  }, [draft, saveRef]);
  useEffect(() => {
    const isTyping = document.activeElement === field.current;
    // Another window may have changed it; what is being typed here stays.
    if (isTyping || draftRef.current !== savedRef.current) return;
    savedRef.current = comment;
    setDraft(comment);
  }, [comment, draftRef]);
  useEffect(() => {
    // A popup goes without a word when the reader clicks beside it.
    const onHide = () => saveRef.current?.(field.current?.value ?? '');
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, [saveRef]);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  return (
    <div class="comment">
      <textarea
        ref={field}
        rows={2}
        dir="auto"
        maxLength={10_000}
        value={draft}
        aria-label={t('notes.comment_for', { question })}
        placeholder={t('notes.comment')}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={(event) => save(event.currentTarget.value)}
      />
      <p class="inline-status" role="status">
        {describe(status)}
      </p>
    </div>
  );
}

function describe(status: 'saving' | 'saved' | ErrorCode | null): string {
  if (status === null) return '';
  if (status === 'saving') return t('notes.comment_saving');
  if (status === 'saved') return t('notes.comment_saved');
  return `${t('notes.comment_failed')} ${t(errorKey(status))}`;
}
