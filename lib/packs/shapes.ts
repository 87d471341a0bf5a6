/** Values as JSON in which objects of one shape name their fields once for all: of short items, names are half the text. */

export type Json = string | number | boolean | null | Json[] | { [field: string]: Json | undefined };

/** The fields of each shape, in order. */
export type Shapes = string[][];

/** Gives values the form in which `unpack` takes them; shapes that it meets for the first time are added to `shapes`. */
export function createPacker(shapes: Shapes): (value: Json) => Json {
  const known = new Map(shapes.map((fields, shape) => [JSON.stringify(fields), shape]));
  // What is no single value is a list that begins with 0, or for an object with one more than the number of its shape.
  const pack = (value: Json): Json => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return [0, ...value.map(pack)];
    const fields = Object.keys(value).filter((field) => value[field] !== undefined);
    const name = JSON.stringify(fields);
    const shape = known.get(name) ?? shapes.push(fields) - 1;
    known.set(name, shape);
    return [shape + 1, ...fields.map((field) => pack(value[field]!))];
  };
  return pack;
}

/** The value that was packed. */
export function unpack(packed: Json, shapes: Shapes): Json {
  if (!Array.isArray(packed)) return packed;
  const [kind, ...values] = packed.map((value, at) => (at === 0 ? value : unpack(value, shapes)));
  if (kind === 0) return values;
  return Object.fromEntries(shapes[(kind as number) - 1]!.map((field, at) => [field, values[at]]));
}
