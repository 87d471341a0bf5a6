/** What a page must name before standing facts are looked for on it: the doors of the gate in every page. */
import { SHARED_FROM } from './rare-doors.ts';
import type { RareDoor } from './rare-doors.ts';

/** Different doors of standing facts, given the groups of words of each; or one, of the words of every fact's smallest group. */
export function pageDoors(pages: readonly (readonly string[][])[]): RareDoor[][] {
  const doors = new Map<string, RareDoor[]>();
  for (const page of pages)
    if (page.length > 0)
      doors.set(
        JSON.stringify(page),
        page.map((words) => ({ words, needed: 1 })),
      );
  if (doors.size < SHARED_FROM) return [...doors.values()];
  const smallest = [...doors.values()].flatMap((door) =>
    door.reduce((a, b) => (b.words.length < a.words.length ? b : a)),
  );
  return [[{ words: [...new Set(smallest.flatMap(({ words }) => words))], needed: 1 }]];
}
