/** Finding one of a pack's many by its id. */

const tables = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** The first of a list with that id. The list is read through once and remembered: it may not change. */
export function byId<Item extends { id: string }>(list: readonly Item[], id: string): Item | undefined {
  let table = tables.get(list) as Map<string, Item> | undefined;
  if (table === undefined) {
    table = new Map();
    for (const item of list) if (!table.has(item.id)) table.set(item.id, item);
    tables.set(list, table);
  }
  return table.get(id);
}
