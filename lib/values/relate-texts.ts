/** Relates two free sentences about the same thing by the values they share. */
import { readValues } from './read.ts';
import { relateValues } from './relate.ts';
import type { Relation } from './types.ts';

const UNCLEAR: Relation = { relation: 'unclear', reason: { code: 'no-value' }, literallyPossible: false };

/** Best relation of each value of `a` to any value of `b`, in order of how much it says. */
export function relateTexts(a: string, b: string): Relation {
  const left = readValues(a, { reference: null });
  const right = readValues(b, { reference: null });
  let worst: Relation | null = null;
  let best: Relation | null = null;
  for (const mine of left) {
    const related = right
      .map((theirs) => relateValues(mine.value, theirs.value))
      .filter((found) => found.relation !== 'unclear');
    if (related.length === 0) continue;
    const good = related.find((found) => found.relation !== 'conflicts');
    if (good) best ??= good;
    else worst ??= related[0]!;
  }
  return worst ?? best ?? UNCLEAR;
}
