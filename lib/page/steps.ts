/** Walking from mark to mark by keyboard. */
import type { Mark } from './marks.ts';

export interface Steps {
  /** Goes to the next mark, or the one before; from the last on to the first. False where there is none to go to. */
  step(by: 1 | -1): boolean;
  /** Key of the mark that the walk is at, else of the first one in sight or further down; null where there is none. */
  current(): string | null;
}

interface StepsOptions {
  marks: () => readonly Mark[];
  /** Shows a mark; false where it is no longer on the page. */
  go: (key: string) => boolean;
}

/** Begins at what the reader sees, not at the top of the page. */
export function createSteps({ marks, go }: StepsOptions): Steps {
  let at: string | null = null;

  /** In the order of the page, which that of several mentions in one sentence need not be. */
  const inOrder = (): Mark[] =>
    marks()
      .filter(({ range, element }) => !range.collapsed && element.isConnected)
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  const inSight = (list: readonly Mark[]): number =>
    list.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);

  return {
    step(by) {
      const list = inOrder();
      const seen = inSight(list);
      const here = list.findIndex(({ card }) => card.key === at);
      // Before the first step "next" is what stands in sight, "previous" what stands above it.
      let next = here >= 0 ? here + by : seen < 0 ? (by > 0 ? 0 : list.length - 1) : by > 0 ? seen : seen - 1;
      for (let tries = 0; tries < list.length; tries++, next += by) {
        const { key } = list[(next + list.length) % list.length]!.card;
        if (!go(key)) continue;
        at = key;
        return true;
      }
      return false;
    },
    current() {
      const list = inOrder();
      const mark = list.find(({ card }) => card.key === at) ?? list[inSight(list)];
      return mark?.card.key ?? null;
    },
  };
}
