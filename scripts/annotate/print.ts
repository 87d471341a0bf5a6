/** An annotated page for a person to read in a terminal. */
import type { Card } from '../../lib/matcher/types.ts';

/** The cards of one page, a mention a paragraph: the words, the question, the value, every account with its relation. */
export function printCards(file: string, cards: readonly Card[], sentences: number, known: number): string {
  const lines = [`${file}: ${known} of ${sentences} sentences speak of something known`];
  for (const card of cards) {
    lines.push('', `  “${card.quote}”`, `  ${card.claim.question} ${card.value ?? 'no value'}  [${card.claim.id}]`);
    for (const { source, value, relation, superseded } of card.accounts)
      lines.push(`    ${superseded ? 'superseded' : (relation ?? '')}  ${source.name}: ${value ?? 'no value'}`);
  }
  return lines.join('\n');
}
