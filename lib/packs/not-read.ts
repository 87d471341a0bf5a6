/** Large packs lie in parts, of which code that cannot wait asks for what it needs: it is stopped, and asked again once that is read. */

/** Thrown where something is still to be read; after `reading` the same question gets further. */
export class NotRead extends Error {
  readonly reading: Promise<unknown>;

  constructor(reading: Promise<unknown>) {
    super('a part of a pack is still to be read');
    this.reading = reading;
  }
}

/** Stops where any of this is still being read; null stands for what is at hand. */
export function demand(...readings: readonly (Promise<unknown> | null)[]): void {
  const open = readings.filter((reading) => reading !== null);
  if (open.length > 0) throw new NotRead(Promise.all(open));
}

/** What `ask` gives once all that it needs is read. Rejects as `ask` throws, and where a part cannot be read. */
export async function whenRead<Result>(ask: () => Result): Promise<Result> {
  for (;;) {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      await error.reading;
    }
  }
}
