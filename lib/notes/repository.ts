/** Everything one can do with notes. Faults come as `NotesError`. */
import { Dexie } from 'dexie';
import { guarded } from './database.ts';
import type { NotesDatabase } from './database.ts';
import type { Note } from './schema.ts';

/** How long a deleted note can still be brought back, milliseconds: far longer than any surface offers to. */
export const keepDeletedFor = 60 * 60 * 1_000;

/** Notes between two words of how far it is. */
const PORTION = 200;

/** The notes of this browser profile. */
export interface Notes {
  /** Keeps a note; one with a known id is left as it is. Resolves once it is on disk. */
  save(note: Note): Promise<void>;
  /**
   * Keeps many, all or none of them; those with a known id are left as they are, unless they were removed. Tells how many
   * it has been through, and resolves with how many are new.
   */
  saveAll(many: Note[], tell?: (done: number) => void): Promise<number>;
  /** Hides a note until `purge`; false where there is none. */
  remove(id: string): Promise<boolean>;
  /** Brings a removed note back; false where it is gone for good. */
  restore(id: string): Promise<boolean>;
  /** Replaces the comment; false where there is no such note. */
  edit(id: string, comment: string): Promise<boolean>;
  /** Newest first, `limit` at most; notes of one millisecond by id. */
  list(limit: number): Promise<Note[]>;
  count(): Promise<number>;
  /** Removes everything for good, in every table; resolves with how many notes there were. */
  clear(): Promise<number>;
  /** Removes for good what was deleted long enough ago; resolves with how many. */
  purge(): Promise<number>;
}

/** The notes in a database; `now` in milliseconds since 1970. */
export function createNotes(database: NotesDatabase, now: () => number = Date.now): Notes {
  const { dexie, notes } = database;
  const guard = <T>(work: () => PromiseLike<T>): Promise<T> => guarded(database, work);
  const change = (id: string, isMeant: (note: Note) => boolean, to: Partial<Note>): Promise<boolean> =>
    guard(async () => (await notes.where('id').equals(id).and(isMeant).modify(to)) === 1);
  const countLiving = async () => (await notes.count()) - (await notes.where('deletedAt').above(Dexie.minKey).count());

  return {
    save: (note) =>
      guard(() =>
        dexie.transaction('rw', notes, async () => {
          if ((await notes.get(note.id)) === undefined) await notes.add(note);
        }),
      ),
    saveAll: (many, tell = () => undefined) =>
      guard(() =>
        dexie.transaction('rw', notes, async () => {
          let added = 0;
          for (let done = 0; done < many.length; done += PORTION) {
            tell(done);
            const portion = many.slice(done, done + PORTION);
            const known = await notes.bulkGet(portion.map(({ id }) => id));
            const fresh = portion.filter((_, i) => known[i] === undefined || !isLiving(known[i]));
            // The first of those with one id stays, as it would if they came one by one.
            const each = new Map(fresh.toReversed().map((note) => [note.id, note]));
            await notes.bulkPut([...each.values()]);
            added += each.size;
          }
          return added;
        }),
      ),
    remove: (id) => change(id, isLiving, { deletedAt: now() }),
    restore: (id) => change(id, (note) => !isLiving(note), { deletedAt: null }),
    edit: (id, comment) => change(id, isLiving, { comment }),
    list: (limit) => guard(() => notes.orderBy('[savedAt+id]').reverse().filter(isLiving).limit(limit).toArray()),
    count: () => guard(countLiving),
    clear: () =>
      guard(() =>
        dexie.transaction('rw', dexie.tables, async () => {
          const count = await countLiving();
          for (const table of dexie.tables) await table.clear();
          return count;
        }),
      ),
    purge: () =>
      guard(() =>
        notes
          .where('deletedAt')
          .below(now() - keepDeletedFor)
          .delete(),
      ),
  };
}

const isLiving = (note: Note) => note.deletedAt === null;
