/** Finds notes from memory: the table is read once, ahead of the first question, and after that only what changed. */
import { Dexie } from 'dexie';
import type { IntervalTree, IntervalTreeNode } from 'dexie';
import type { NotesDatabase } from './database.ts';
import { toNotesError } from './errors.ts';
import { facetsOf, fits, orders } from './query.ts';
import type { Facets, Filed, NotesOrder, NotesQuery } from './query.ts';
import type { Note } from './schema.ts';
import { searchText } from './search.ts';

/** Notes read at once: what comes between two portions, such as a key and its frame, waits some 20 ms at most. */
const PORTION = 400;

/** What was found. */
export interface Found {
  /** A part of them, in order, and the position at which it begins. */
  notes: Note[];
  from: number;
  /** How many there are in all. */
  count: number;
  /** What the filters could be set to. */
  facets: Facets;
}

/** The notes of this browser profile, by their words, stories and sites. */
export interface SearchIndex {
  /** Living notes that fit the query, from one position in their order up to another. Throws a `NotesError`. */
  find(query: NotesQuery, from: number, to: number): Promise<Found>;
  /** Reads the table ahead of the first question; what goes wrong is told by that question. */
  warmUp(): void;
  /** Calls back after every change of the notes, in whatever context; returns how to end that. */
  watch(onChange: () => void): () => void;
}

/** An index that is still empty. */
export function createSearchIndex({ dexie, notes, blocked }: NotesDatabase): SearchIndex {
  // As Dexie names the primary keys of a table in the event below.
  const part = `idb://${dexie.name}/${notes.name}/`;
  const entries = new Map<string, Filed>();
  const listeners = new Set<() => void>();
  /** Ids whose notes changed since they were read; null for all of them. */
  let changed: Set<string> | null = null;
  /** Made when they are first asked for after a change. */
  let made: { sorted: Map<NotesOrder, Filed[]>; facets: Facets | null } = { sorted: new Map(), facets: null };
  let reading = Promise.resolve();

  Dexie.on.storagemutated.subscribe((parts) => {
    const keys = parts[part];
    if (!keys && !parts['all']) return;
    const ids = keys ? keysOf(keys) : null;
    changed = changed && ids && changed.union(new Set(ids));
    for (const listener of listeners) listener();
  });

  const take = (id: string, note: Note | undefined) => {
    if (note?.deletedAt === null)
      entries.set(id, { note, site: URL.parse(note.url)?.hostname ?? '', text: searchText(note) });
    else entries.delete(id);
  };
  async function* portions(): AsyncGenerator<Note[]> {
    let last: string | number = Dexie.minKey;
    for (;;) {
      const some: Note[] = await Promise.race([notes.where('id').above(last).limit(PORTION).toArray(), blocked()]);
      yield some;
      if (some.length < PORTION) return;
      last = some.at(-1)!.id;
    }
  }
  const readAll = async () => {
    entries.clear();
    for await (const some of portions()) for (const note of some) take(note.id, note);
  };
  const readSome = async (ids: string[]) => {
    const found = await Promise.race([notes.bulkGet(ids), blocked()]);
    for (const [i, note] of found.entries()) take(ids[i]!, note);
  };
  const read = async () => {
    if (changed?.size === 0) return;
    const wanted = changed && [...changed];
    changed = new Set();
    try {
      await (wanted ? readSome(wanted) : readAll());
      made = { sorted: new Map(), facets: null };
    } catch (error) {
      changed = null;
      throw toNotesError(error);
    }
  };
  const inOrder = (order: NotesOrder): Filed[] => {
    const sorted = made.sorted.get(order) ?? [...entries.values()].sort(orders[order]);
    made.sorted.set(order, sorted);
    return sorted;
  };
  const refresh = (): Promise<void> => {
    // One reading after the other; a failed one is no reason not to try again.
    reading = reading.catch(() => undefined).then(read);
    return reading;
  };

  return {
    async find(query, from, to) {
      await refresh();
      const hits = inOrder(query.order).filter(fits(query));
      made.facets ??= facetsOf([...entries.values()]);
      return { notes: hits.slice(from, to).map(({ note }) => note), from, count: hits.length, facets: made.facets };
    },
    warmUp: () => void refresh().catch(() => undefined),
    watch(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}

/** The keys in a set of ranges; null where a range is more than one key. */
function keysOf(tree: IntervalTree): string[] | null {
  if (!('from' in tree)) return [];
  const { from, to, l, r } = tree satisfies IntervalTreeNode;
  if (typeof from !== 'string' || from !== to) return null;
  const sides = [l, r].map((side) => (side ? keysOf(side) : []));
  return sides.reduce((all, side) => all && side && [...all, ...side], [from]);
}
