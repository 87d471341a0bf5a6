/** Work in slices, so that the page's own work always comes between. */

export interface Slices {
  /** True where the slice is used up; cheap enough to ask often. */
  isUsedUp(): boolean;
  /** Lets the page go on and starts the next slice. */
  pause(): Promise<void>;
}

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Slices of `budget` milliseconds. */
export function createSlices(budget: number, now: () => number = () => performance.now()): Slices {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  const rest =
    typeof scheduler?.yield === 'function'
      ? () => (scheduler as Required<Scheduler>).yield()
      : () => new Promise<void>((resolve) => setTimeout(resolve));
  let started = now();
  return {
    isUsedUp: () => now() - started >= budget,
    async pause() {
      await rest();
      started = now();
    },
  };
}
