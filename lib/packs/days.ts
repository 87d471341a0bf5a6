/** ISO days as numbers. */

/** Days since 1970-01-01 of an ISO day ("2025-03-18"); NaN for anything else. */
export function toDay(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** The ISO day of a day number. */
export function fromDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
