import type { Note } from '../../../lib/notes/schema.ts';
import { until } from '../../../scripts/browser/launch.ts';
import type { Tab } from '../../../scripts/browser/types.ts';

/** What tests look at of a note. */
type Kept = Pick<Note, 'paragraph' | 'comment'>;

/** All notes in the database, or those on these words, as a page of the extension finds them, past all of our code. */
export function readNotes(extensionPage: Tab, quote: string | null = null): Promise<Kept[]> {
  return extensionPage.evaluate(async (words) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await done(indexedDB.open('notes'));
    const all = await done<Note[]>(database.transaction('notes').objectStore('notes').getAll());
    database.close();
    const wanted = all.filter((note) => words === null || note.quote === words);
    return wanted.map(({ paragraph, comment }) => ({ paragraph, comment }));
  }, quote);
}

/** Chooses a file of notes in the options page's field, as the dialog of the browser would. */
export function chooseNotesFile(options: Tab, notes: unknown[]): Promise<void> {
  const file = { format: 'variorum-notes', version: 1, exportedAt: '2026-05-01T12:00:00.000Z', notes };
  return chooseFile(options, JSON.stringify(file));
}

/** Chooses a file of whatever text there, once the field is there. */
export async function chooseFile(options: Tab, text: string): Promise<void> {
  await until('the field for files', () =>
    options.evaluate((content) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) return false;
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], 'notes.json', { type: 'application/json' }));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, text),
  );
}
