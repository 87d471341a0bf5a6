import { t } from '../../lib/locales/translate.ts';
import type { Facets, NotesQuery } from '../../lib/notes/query.ts';
import { NoteFilters } from './NoteFilters.tsx';

interface Props {
  query: NotesQuery;
  facets: Facets | null;
  isFiltering: boolean;
  onQuery: (changes: Partial<NotesQuery>) => void;
  onFiltering: (isFiltering: boolean) => void;
}

/** The search field, with filters that unfold below it. */
export function NoteSearch({ query, facets, isFiltering, onQuery, onFiltering }: Props) {
  return (
    <>
      <div class="search">
        <input
          type="search"
          value={query.search}
          placeholder={t('notes.search')}
          aria-label={t('notes.search')}
          onInput={(event) => onQuery({ search: event.currentTarget.value })}
        />
        <button
          type="button"
          class="button"
          aria-expanded={isFiltering}
          aria-controls="filters"
          onClick={() => onFiltering(!isFiltering)}
        >
          {t('filters.open')}
        </button>
      </div>
      {isFiltering ? <NoteFilters id="filters" query={query} facets={facets} onQuery={onQuery} /> : null}
    </>
  );
}
