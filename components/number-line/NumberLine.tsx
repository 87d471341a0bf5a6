import { t, tList } from '../../lib/locales/translate.ts';
import type { LineRow, NumberLine as Line } from '../../lib/values/number-line.ts';
import { RelationSign } from '../RelationSign.tsx';

const percent = (at: number): string => `${at * 100}%`;

function nameOf({ names }: LineRow): string {
  return names.length === 0 ? t('line.this_page') : tList(names);
}

/** One row as a screen reader says it. */
function say(row: LineRow): string {
  const words = [row.text, row.relation && t(`relation.${row.relation}`), row.isEarlier && t('notes.replaced')];
  return `${nameOf(row)}: ${words.filter(Boolean).join(', ')}`;
}

/** The figure: a point, or a bar as long as the range; a dashed line as far as its words reach. */
function Track({ row }: { row: LineRow }) {
  const line = (from: number, to: number, name: string) =>
    from < to ? <line class={name} x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" /> : null;
  return (
    <>
      {line(row.readFrom, row.readTo, 'reach')}
      {line(row.from, row.to, 'told')}
      <circle cx={percent(row.from)} cy="50%" r="4.5" />
      {row.from < row.to ? <circle cx={percent(row.to)} cy="50%" r="4.5" /> : null}
    </>
  );
}

/**
 * What everybody gives, drawn to scale: a row for each value, the page's own drawn through all of them. Names stand beside
 * the line and not on it, so they cannot overlap, however narrow it is. Read aloud, it is one sentence.
 */
export function NumberLine({ line }: { line: Line }) {
  const own = line.rows.find(({ names }) => names.length === 0);
  return (
    <div class="line" role="img" aria-label={`${t('line.name')} ${line.rows.map(say).join('; ')}`}>
      {line.rows.map((row) => (
        <div
          key={nameOf(row) + row.text + String(row.isEarlier)}
          class={row.isEarlier ? 'line-row old' : 'line-row'}
          data-is={row === own ? 'own' : row.relation}
        >
          <p class="line-name">
            <b dir="auto">
              {row.relation ? <RelationSign relation={row.relation} /> : null}
              {nameOf(row)}
            </b>
            <span dir="auto">
              {row.text}
              {row.isEarlier ? `, ${t('notes.replaced')}` : null}
            </span>
          </p>
          <svg class="track" aria-hidden="true">
            {own ? <line class="here-line" x1={percent(own.from)} x2={percent(own.from)} y1="0" y2="100%" /> : null}
            {own && own.to > own.from ? (
              <line class="here-line" x1={percent(own.to)} x2={percent(own.to)} y1="0" y2="100%" />
            ) : null}
            <Track row={row} />
          </svg>
        </div>
      ))}
      <div class="line-row">
        <p class="ticks">
          {line.ticks.map(({ at, label, align }) => (
            <span key={at} class={align} style={{ insetInlineStart: percent(at) }}>
              {label}
            </span>
          ))}
        </p>
      </div>
    </div>
  );
}
