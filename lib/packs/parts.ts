/** The parts of a text, some of them elsewhere until they are asked for. */

/** A part that is at hand, or how it is read. */
export type Part = Uint8Array | (() => Promise<Uint8Array>);

export interface Parts {
  /** The text of a part; undefined where it is still to be read. */
  textOf(part: number): Uint8Array | undefined;
  /** Begins to read what is not at hand of these; null where all of them are. A reading that fails is begun anew the next time. */
  read(parts: readonly number[]): Promise<unknown> | null;
  /** Lets go of what was read where it has become much: between two questions, as one may need any number. */
  forget(): void;
}

/** How many parts are kept from question to question. */
const KEPT = 32;

export function createParts(parts: readonly Part[]): Parts {
  const texts = new Map<number, Uint8Array>();
  const readings = new Map<number, Promise<void>>();
  const textOf = (part: number): Uint8Array | undefined => {
    const text = parts[part]!;
    return typeof text === 'function' ? texts.get(part) : text;
  };
  const readPart = (part: number): Promise<void> => {
    const begun = readings.get(part);
    if (begun !== undefined) return begun;
    const load = parts[part] as Exclude<Part, Uint8Array>;
    const reading = load()
      .then((text) => void texts.set(part, text))
      .finally(() => readings.delete(part));
    readings.set(part, reading);
    return reading;
  };
  return {
    textOf,
    read(wanted) {
      const missing = wanted.filter((part) => textOf(part) === undefined);
      return missing.length === 0 ? null : Promise.all(missing.map(readPart));
    },
    forget() {
      if (texts.size > KEPT) texts.clear();
    },
  };
}
