import { useState } from 'preact/hooks';
import { language, t, tCount } from '../../lib/locales/translate.ts';
import type { Note } from '../../lib/notes/schema.ts';
import { RelationCounts } from '../RelationCounts.tsx';
import { AccountList } from './AccountList.tsx';
import { NoteComment } from './NoteComment.tsx';
import type { NoteActions } from './types.ts';

interface Props {
  note: Note;
  /** Where the page is, at the passage; null where a link could do harm. */
  href: string | null;
  onComment: NoteActions['comment'];
  /** `byKey`: chosen without a pointer, so focus has to be led on. */
  onRemove: (byKey: boolean) => void;
}

/** One saved mention, or selected text. */
export function NoteRow({ note, href, onComment, onRemove }: Props) {
  const { id, story, claim, quote, value, counts, savedAt, url, pageTitle } = note;
  const question = claim?.question ?? t('notes.selected');
  // Once there, the field stays, also when the reader empties it.
  const [isAsked, setIsAsked] = useState(false);
  const [hasField, setHasField] = useState(false);
  if (!hasField && (isAsked || note.comment !== '')) setHasField(true);
  return (
    <li class="note" data-note={id} tabIndex={-1}>
      <p class="note-head">
        <bdi class="eyebrow">{story?.title ?? pageTitle}</bdi>
        <time dateTime={new Date(savedAt).toISOString()} title={formatTime(savedAt, 'short')}>
          {formatTime(savedAt)}
        </time>
      </p>
      <h2 class="question" dir="auto">
        {question}
      </h2>
      <blockquote class="quote" dir="auto">
        <q>{quote}</q>
      </blockquote>
      <p class="facts">
        {value === null ? null : (
          <span>
            {t('notes.page_said')} <b dir="auto">{value}</b>
          </span>
        )}
        <RelationCounts counts={counts} />
      </p>
      {note.accounts.length === 0 ? null : (
        <AccountList
          summary={tCount('notes.accounts', note.accounts.length)}
          accounts={note.accounts.map((account) => ({ ...account, standing: account.relation ?? 'replaced' }))}
        />
      )}
      {hasField ? (
        <NoteComment
          question={question}
          comment={note.comment}
          takesFocus={isAsked}
          onSave={(text) => onComment(id, text)}
        />
      ) : null}
      <p class="note-foot">
        <PageLink url={url} href={href} title={pageTitle} />
        {hasField ? null : (
          <button
            type="button"
            class="button plain"
            aria-label={t('notes.comment_for', { question })}
            onClick={() => setIsAsked(true)}
          >
            {t('notes.comment')}
          </button>
        )}
        <button
          type="button"
          class="button plain delete"
          aria-label={t('notes.delete_for', { question })}
          // The second click of a double one lands on the note that moved up.
          onClick={({ detail }) => (detail > 1 ? undefined : onRemove(detail === 0))}
        >
          {t('notes.delete')}
        </button>
      </p>
    </li>
  );
}

function PageLink({ url, href, title }: { url: string; href: string | null; title: string }) {
  // One note that went wrong on the disk must not take the whole list with it.
  const hostname = URL.parse(url)?.hostname ?? '';
  if (href === null) return <bdi class="host">{hostname}</bdi>;
  return (
    <a
      class="host"
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      title={title}
      aria-label={t('notes.open_page', { host: hostname })}
    >
      <bdi>{hostname}</bdi>
    </a>
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatTime(time: number, timeStyle?: 'short'): string {
  const key = `${language()} ${timeStyle}`;
  // Kept, because a search draws up to thirty rows for each key.
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle });
  formats.set(key, format);
  return format.format(time);
}
