/** The notes database. Opened in the extension's own contexts only: a content script's IndexedDB is the page's. */
import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import type { Case } from './cases.ts';
import { NotesError, toNotesError } from './errors.ts';
import type { Note } from './schema.ts';

/** The tables, and a sign of trouble at opening. */
export interface NotesDatabase {
  dexie: Dexie;
  notes: EntityTable<Note, 'id'>;
  cases: EntityTable<Case, 'id'>;
  /**
   * Rejects with `blocked` when another window keeps an older version open, and never resolves. Dexie itself would only
   * warn and wait. Ask for it anew with each piece of work: every opening has its own.
   */
  blocked(): Promise<never>;
}

/**
 * Describes the database; it opens at the first use. When a newer version of the extension waits in another context,
 * Dexie closes this connection to make room, and work here fails from then on.
 */
export function createNotesDatabase(name = 'notes'): NotesDatabase {
  // Strict: a save is acknowledged when it is on disk, and not when the browser promises to put it there.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
  // `deletedAt` is null on living notes, and IndexedDB leaves null out of an index: that index holds deleted ones only.
  dexie.version(1).stores({ notes: 'id, [savedAt+id], deletedAt' });
  dexie.version(2).stores({ cases: 'id, at' });
  let opening = createAlarm();
  dexie.on('blocked', () => opening.ring());
  dexie.on('ready', () => void (opening = createAlarm()), true);
  return { dexie, notes: dexie.table('notes'), cases: dexie.table('cases'), blocked: () => opening.promise };
}

/** Does something with the database; what goes wrong comes as a `NotesError`. */
export async function guarded<T>({ blocked }: NotesDatabase, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await Promise.race([work(), blocked()]);
  } catch (error) {
    throw toNotesError(error);
  }
}

function createAlarm(): { promise: Promise<never>; ring: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  // Without anyone who waits, a rejection is no fault.
  promise.catch(() => undefined);
  return { promise, ring: () => reject(new NotesError('blocked')) };
}
