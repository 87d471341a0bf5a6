/** Steps from a day to a weekday. */
import { weekday } from './calendar.ts';

/** Nearest day at or before `from` (at or after it for `forward`) that falls on the weekday, Monday 1 to Sunday 7. */
export function nearestWeekday(from: number, day: number, forward: boolean): number {
  const gap = weekday(from) - day;
  return forward ? from + (((-gap % 7) + 7) % 7) : from - (((gap % 7) + 7) % 7);
}
