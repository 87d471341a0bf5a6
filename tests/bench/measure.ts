/** Takes times: several tasks in turn, round by round, so that whatever else the machine does falls on all of them. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Task {
  name: string;
  /** Its answer is kept until the clock has stopped, so that no engine can leave the work out. */
  run(): unknown;
  /** How often it runs for one figure; processor time comes in steps of some milliseconds, which a short task must span. */
  times?: number;
}

/**
 * Milliseconds of processor time of the thread that runs the task, which other programs on the machine do not lengthen
 * as they do the time on the clock. `ratio` is the median over rounds of this task's time by the first task's time of the same round.
 */
export interface Timing {
  name: string;
  median: number;
  lowest: number;
  highest: number;
  ratio: number;
}

const RUNS = 15;
const WARM_UPS = 3;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The middle of a list of numbers. */
export function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Runs every task `runs` times, one of each a round; the first is what the others are compared with. */
export function compare(tasks: readonly Task[], runs = RUNS): Timing[] {
  const times: number[][] = tasks.map(() => []);
  let last: unknown;
  for (let round = -Math.min(WARM_UPS, runs); round < runs; round++) {
    for (const [i, task] of tasks.entries()) {
      const often = task.times ?? 1;
      collectGarbage();
      const from = process.threadCpuUsage();
      for (let time = 0; time < often; time++) last = task.run();
      const { user, system } = process.threadCpuUsage(from);
      if (round >= 0) times[i]!.push((user + system) / 1000 / often);
    }
  }
  if (last === tasks) throw new Error('a task gives its answer back');
  return tasks.map(({ name }, i) => ({
    name,
    ...spread(times[i]!),
    ratio: median(times[i]!.map((own, round) => own / times[0]![round]!)),
  }));
}

/** Median and both ends of a list of times. */
export function spread(times: readonly number[]): { median: number; lowest: number; highest: number } {
  return { median: median(times), lowest: Math.min(...times), highest: Math.max(...times) };
}
