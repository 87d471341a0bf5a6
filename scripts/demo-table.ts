/** The table that the demo prints. */
import type { PageStatus } from '../lib/messages/types.ts';
import type { RelationName } from '../lib/values/types.ts';

const QUOTE_WIDTH = 56;
const RELATIONS: RelationName[] = ['conflicts', 'agrees', 'compatible', 'unclear'];

/** The marked sentences of a page with how many accounts stand how to each, for a terminal. */
export function formatMentions({ story, cards }: Pick<PageStatus, 'story' | 'cards'>): string {
  if (cards.length === 0)
    return story ? `About "${story.title}", but no sentence states a known fact.` : 'Not about a story Variorum knows.';
  const rows = cards.map(({ quote, claim, value, relation, counts }) => [
    relation,
    shorten(quote),
    claim.id,
    value ?? 'no value',
    RELATIONS.flatMap((each) => (counts[each] > 0 ? `${each}: ${counts[each]}` : [])).join('; '),
  ]);
  const heads = ['relation', 'on this page', 'claim', 'value here', 'accounts'];
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return [`${cards.length} marked, story: ${story?.title ?? 'none'}`, '', line(heads), ...rows.map(line)].join('\n');
}

function shorten(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words.length > QUOTE_WIDTH ? `${words.slice(0, QUOTE_WIDTH - 1)}…` : words;
}
