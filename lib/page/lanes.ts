/** Marks that lie on each other are drawn on two lines, for two colours on one line make a third that means nothing. */
import type { CardHead } from '../matcher/types.ts';
import type { RelationName } from '../values/types.ts';
import type { Mark } from './marks.ts';

/** All relations; those that a reader should see first come first, and keep the line next to the text. */
export const RELATIONS: readonly RelationName[] = ['conflicts', 'agrees', 'compatible', 'unclear'];

function rank({ card }: Mark): number {
  return RELATIONS.indexOf(card.relation);
}

/**
 * The marks that go on the lower line: those that lie on one of another relation on the upper line, and those that lie on
 * one of their own relation on the lower, which would else be underlined twice.
 */
export function assignLanes(marks: readonly Mark[]): ReadonlySet<Mark> {
  const paragraphs = Map.groupBy(marks, ({ card }) => card.paragraph);
  const lower = new Set<Mark>();
  for (const group of paragraphs.values()) {
    const upper: Mark[] = [];
    for (const mark of group.toSorted((a, b) => rank(a) - rank(b))) {
      if (upper.some((other) => other.card.relation !== mark.card.relation && isOn(other.card, mark.card)))
        lower.add(mark);
      else upper.push(mark);
    }
    // A set goes on to what is added while it is gone through.
    for (const mark of lower)
      for (const other of group)
        if (other.card.relation === mark.card.relation && isOn(other.card, mark.card)) lower.add(other);
  }
  return lower;
}

function isOn(one: CardHead, other: CardHead): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}
