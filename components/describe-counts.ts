import { tCount, tList } from '../lib/locales/translate.ts';
import type { RelationName } from '../lib/values/types.ts';

type Counts = Record<RelationName, number>;

/** The order in which relations are told: what differs first. */
export const relationOrder: readonly RelationName[] = ['conflicts', 'agrees', 'compatible', 'unclear'];

const firstPart = {
  accounts: (relation: RelationName, count: number) => tCount(`card.accounts_${relation}`, count),
  passages: (relation: RelationName, count: number) => tCount(`passages.${relation}`, count),
};

/** The relations that something stands in. */
export function relationsIn(counts: Counts): RelationName[] {
  return relationOrder.filter((relation) => counts[relation] > 0);
}

/** "1 account conflicts", "2 agree": a part for each of `relationsIn`; the first says what is counted. */
export function describeCounts(what: keyof typeof firstPart, counts: Counts): string[] {
  return relationsIn(counts).map((relation, i) =>
    i === 0 ? firstPart[what](relation, counts[relation]) : tCount(`counts.${relation}`, counts[relation]),
  );
}

/** "1 account conflicts, 2 agree": the parts as one line of the reader's language. */
export function sayCounts(what: keyof typeof firstPart, counts: Counts): string {
  return tList(describeCounts(what, counts));
}
