/** What the popup's views show. */
import type { ErrorCode, ParsedStatus } from '../../lib/messages/types.ts';
import type { Note } from '../../lib/notes/schema.ts';

/**
 * The tab as the popup finds it. unreadable: no page that an extension may read; unreachable: nobody answers there;
 * no-access: the browser has not given access to sites.
 */
export type PageView =
  ParsedStatus | { state: 'asking' | 'unreadable' | 'unreachable' | 'no-access'; host: string | null };

/** The notes as the popup finds them. */
export type NotesView =
  | { state: 'loading' }
  | { state: 'error'; code: ErrorCode }
  | {
      state: 'ready';
      /** The newest of those found. */
      notes: Note[];
      /** How many were found; without a search, all. */
      found: number;
      /** How many notes there are at all. */
      total: number;
    };

/** What one can do with a note; `true` when it was done, else why not. */
export interface NoteActions {
  remove: (id: string) => Promise<true | ErrorCode>;
  restore: (id: string) => Promise<true | ErrorCode>;
  comment: (id: string, text: string) => Promise<true | ErrorCode>;
  /** The reader is about to search. */
  beforeSearch: () => void;
}

/** What one can do about a page. */
export interface PageActions {
  /** Scrolls the page to a mention; false where the passage is gone. */
  show: (key: string) => Promise<boolean>;
  switchSite: (isOn: boolean) => void;
  reload: () => void;
  allow: () => void;
}
