/** Finds notes from memory: the table is read once, at the first search, and after that only what changed. */
import { Dexie } from 'dexie';
import type { IntervalTree, IntervalTreeNode } from 'dexie';
import type { NotesDatabase } from './database.ts';
import { toNotesError } from './errors.ts';
import type { Note } from './schema.ts';
import { searchText, searchWords } from './search.ts';

/** What was found. */
export interface Found {
  /** The newest of them. */
  notes: Note[];
  /** How many there are in all. */
  count: number;
}

/** The notes of this browser profile, by their words. */
export interface SearchIndex {
  /** Living notes that contain every word, newest first, `limit` at most. Throws a `NotesError`. */
  find(search: string, limit: number): Promise<Found>;
  /** Reads the table ahead of the first search; what goes wrong is told by that search. */
  warmUp(): void;
  /** Calls back after every change of the notes, in whatever context; returns how to end that. */
  watch(onChange: () => void): () => void;
}

interface Entry {
  id: string;
  savedAt: number;
  text: string;
}

/** An index that is still empty. */
export function createSearchIndex({ dexie, notes, blocked }: NotesDatabase): SearchIndex {
  // As Dexie names the primary keys of a table in the event below.
  const part = `idb://${dexie.name}/${notes.name}/`;
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  /** Ids whose notes changed since they were read; null for all of them. */
  let changed: Set<string> | null = null;
  let newestFirst: Entry[] = [];
  let reading = Promise.resolve();

  Dexie.on.storagemutated.subscribe((parts) => {
    const keys = parts[part];
    if (!keys && !parts['all']) return;
    const ids = keys ? keysOf(keys) : null;
    changed = changed && ids && changed.union(new Set(ids));
    for (const listener of listeners) listener();
  });

  const take = (id: string, note: Note | undefined) => {
    if (note?.deletedAt === null) entries.set(id, { id, savedAt: note.savedAt, text: searchText(note) });
    else entries.delete(id);
  };
  const read = async () => {
    if (changed?.size === 0) return;
    const wanted = changed && [...changed];
    changed = new Set();
    try {
      const found = await Promise.race([wanted ? notes.bulkGet(wanted) : notes.toArray(), blocked()]);
      if (!wanted) entries.clear();
      for (const [i, note] of found.entries()) take(wanted?.[i] ?? note!.id, note);
      newestFirst = [...entries.values()].sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? 1 : -1));
    } catch (error) {
      changed = null;
      throw toNotesError(error);
    }
  };
  const refresh = (): Promise<void> => {
    // One reading after the other; a failed one is no reason not to try again.
    reading = reading.catch(() => undefined).then(read);
    return reading;
  };

  return {
    async find(search, limit) {
      await refresh();
      const words = searchWords(search);
      const hits = newestFirst.filter(({ text }) => words.every((word) => text.includes(word)));
      try {
        const shown = await notes.bulkGet(hits.slice(0, limit).map(({ id }) => id));
        // One that went in between is missing.
        return { notes: shown.filter((note) => note?.deletedAt === null) as Note[], count: hits.length };
      } catch (error) {
        throw toNotesError(error);
      }
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
