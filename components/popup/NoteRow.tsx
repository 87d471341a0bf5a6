import { language, t, tCount } from '../../lib/locales/translate.ts';
import type { Note } from '../../lib/notes/schema.ts';
import { RelationCounts } from '../RelationCounts.tsx';
import { RelationSign } from '../RelationSign.tsx';
import { NoteComment } from './NoteComment.tsx';
import type { NoteActions } from './types.ts';

interface Props {
  note: Note;
  onComment: NoteActions['comment'];
  /** `byKey`: chosen without a pointer, so focus has to be led on. */
  onRemove: (byKey: boolean) => void;
}

/** One saved mention. */
export function NoteRow({ note, onComment, onRemove }: Props) {
  const { id, story, claim, quote, value, counts, savedAt, url, pageTitle } = note;
  return (
    <li class="note" data-note={id}>
      <span class="eyebrow" dir="auto">
        {story.title}
      </span>
      <h2 class="question" dir="auto">
        {claim.question}
      </h2>
      <blockquote class="quote" dir="auto">
        <q>{quote}</q>
      </blockquote>
      <p class="facts">
        {value === null ? null : (
          <span>
            {t('notes.page_says')} <b dir="auto">{value}</b>
          </span>
        )}
        <RelationCounts counts={counts} />
      </p>
      <SavedAccounts accounts={note.accounts} />
      <NoteComment question={claim.question} comment={note.comment} onSave={(text) => onComment(id, text)} />
      <p class="note-foot">
        <time dateTime={new Date(savedAt).toISOString()}>{formatTime(savedAt)}</time>
        <PageLink url={url} title={pageTitle} />
        <button
          type="button"
          class="button plain"
          aria-label={t('notes.delete_for', { question: claim.question })}
          onClick={(event) => onRemove(event.detail === 0)}
        >
          {t('notes.delete')}
        </button>
      </p>
    </li>
  );
}

function SavedAccounts({ accounts }: Pick<Note, 'accounts'>) {
  return (
    <details class="accounts">
      <summary>{tCount('notes.accounts', accounts.length)}</summary>
      <ul>
        {accounts.map(({ source, value, relation, says }, index) => (
          <li key={index}>
            <span class="account-head">
              <b dir="auto">{source.name}</b>
              {relation === null ? (
                <span class="chip unclear">{t('relation.superseded')}</span>
              ) : (
                <span class={`chip ${relation}`}>
                  <RelationSign relation={relation} />
                  {t(`relation.${relation}`)}
                </span>
              )}
            </span>
            <span dir="auto">{value ?? says}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A link only where following it can do no harm. */
function PageLink({ url, title }: { url: string; title: string }) {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return <bdi class="host">{hostname}</bdi>;
  return (
    <a
      class="host"
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      title={title}
      aria-label={t('notes.open_page', { host: hostname })}
    >
      <bdi>{hostname}</bdi>
    </a>
  );
}

function formatTime(time: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
