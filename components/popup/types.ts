/** What the popup's views show. */
import type { ErrorCode, ParsedStatus } from '../../lib/messages/types.ts';
import type { Facets, NotesQuery } from '../../lib/notes/query.ts';
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
      /** A part of those found, in order. */
      notes: Note[];
      /** How many of those found stand before them. */
      before: number;
      /** How many were found; where nothing is asked, all. Null while the first search goes on. */
      found: number | null;
      /** How many notes there are at all. */
      total: number;
      /** What the filters could be set to; null until counted. */
      facets: Facets | null;
    };

/** What one can do with notes; where it is a promise, `true` when it was done, else why not. */
export interface NoteActions {
  remove: (id: string) => Promise<true | ErrorCode>;
  restore: (id: string) => Promise<true | ErrorCode>;
  comment: (id: string, text: string) => Promise<true | ErrorCode>;
  /** Asks for other notes, or for another order. */
  ask: (changes: Partial<NotesQuery>) => void;
  askAll: () => void;
  /** Shows or hides the filters; those that are set stay. */
  filter: (isFiltering: boolean) => void;
  showMore: () => void;
  /** Goes back to notes that gave way to further ones. */
  showEarlier: () => void;
  /** The reader is looking at the notes, and may search them next. */
  beforeSearch: () => void;
  /** The address of the note's page, at its passage; null where a link could do harm. */
  linkTo: (note: Note) => string | null;
}

/** What one can do about a page. */
export interface PageActions {
  /** Scrolls the page to a mention; false where the passage is gone. */
  show: (key: string) => Promise<boolean>;
  switchSite: (isOn: boolean) => void;
  reload: () => void;
  allow: () => void;
}
