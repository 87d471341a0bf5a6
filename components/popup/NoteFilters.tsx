import { language, t } from '../../lib/locales/translate.ts';
import type { Facets, NotesOrder, NotesQuery } from '../../lib/notes/query.ts';
import { relationOrder } from '../describe-counts.ts';

interface Props {
  id: string;
  query: NotesQuery;
  /** Null until the notes have been counted. */
  facets: Facets | null;
  onQuery: (changes: Partial<NotesQuery>) => void;
}

/** Which notes to show, and in which order. */
export function NoteFilters({ id, query, facets, onQuery }: Props) {
  const numbers = new Intl.NumberFormat(language());
  const counted = (name: string, count: number) => `${name} (${numbers.format(count)})`;
  const stories = facets?.stories.map((story) => [story.id, counted(story.title, story.count)] as const) ?? [];
  const sites = facets?.sites.map(({ host, count }) => [host, counted(host, count)] as const) ?? [];
  return (
    <div id={id} class="filters">
      <Choice
        label={t('filters.relation')}
        value={query.relation ?? ''}
        options={[
          ['', t('filters.any')],
          ...relationOrder.map((relation) => [relation, t(`relation.${relation}`)] as const),
          ['none', t('filters.no_claim')],
        ]}
        onChoose={(value) => onQuery({ relation: (value || null) as NotesQuery['relation'] })}
      />
      <Choice
        label={t('filters.order')}
        value={query.order}
        options={(['newest', 'oldest', 'question'] as const).map((order) => [order, t(`filters.order_${order}`)])}
        onChoose={(value) => onQuery({ order: value as NotesOrder })}
      />
      <Choice
        label={t('filters.story')}
        value={query.story ?? ''}
        options={[['', t('filters.any')], ...stories, ['none', t('filters.no_story')]]}
        onChoose={(value) => onQuery({ story: value || null })}
      />
      <Choice
        label={t('filters.site')}
        value={query.site ?? ''}
        options={[['', t('filters.any')], ...sites]}
        onChoose={(value) => onQuery({ site: value || null })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
