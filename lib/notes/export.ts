/** Notes as one JSON file, for the reader to keep. */
import type { Notes } from './repository.ts';
import type { Note } from './schema.ts';

/** The file: a stranger can tell from it what it is. */
export interface NotesFile {
  format: 'variorum-notes';
  version: 1;
  /** ISO time in UTC. */
  exportedAt: string;
  /** Newest first. */
  notes: Note[];
}

/** The text of the file with every living note in it. */
export async function exportNotes(notes: Notes, now: () => number = Date.now): Promise<string> {
  const file: NotesFile = {
    format: 'variorum-notes',
    version: 1,
    exportedAt: new Date(now()).toISOString(),
    notes: await notes.list(Infinity),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
