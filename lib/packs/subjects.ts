/** What claims are about, as numbers: whether a page is open to a claim is known before the claim is read. */
import type { CompiledClaim, ThingTable } from './compiled.ts';
import { shortHash } from './hash-text.ts';
import { startsOf } from './starts.ts';

/** The subjects of claims, and the things among them: see `CompiledPack`. `pages` are the words that a page must name for each. */
export function subjectsOf(
  claims: readonly Pick<CompiledClaim, 'scope' | 'story'>[],
  pages: readonly (readonly (readonly string[])[])[],
  stories: number,
): { subjects: number[]; things: ThingTable } {
  const numbers = new Map<string, number>();
  const things: number[][] = [];
  const thingOf = (groups: readonly (readonly string[])[]): number => {
    const key = JSON.stringify(groups);
    let number = numbers.get(key);
    if (number === undefined) {
      number = things.push(groups.flatMap((words) => [words.length, ...words.map(shortHash)])) - 1;
      numbers.set(key, number);
    }
    return number;
  };
  const subjects = claims.map(({ scope, story }, at) => {
    if (scope === 'standing') return ~thingOf(pages[at]!);
    // Without a story there is no page that it could be looked for on.
    return story < 0 ? stories : story;
  });
  return { subjects, things: { starts: startsOf(things), numbers: things.flat() } };
}
