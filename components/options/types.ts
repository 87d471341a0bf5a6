/** What the options page shows. */
import type { ErrorCode } from '../../lib/messages/types.ts';
import type { ReadNotes } from '../../lib/notes/import.ts';

/** What becomes of a file that the reader chose. */
export type ImportState =
  | { is: 'reading' }
  | { is: 'saving'; done: number; total: number }
  | { is: 'refused'; why: Exclude<ReadNotes, { ok: true }> }
  | { is: 'done'; added: number; known: number }
  | { is: 'failed'; code: ErrorCode };

/** A key that does something, as the browser has it. */
export interface KeyCommand {
  name: string;
  description: string;
  /** Empty where no key is set. */
  keys: string;
}
