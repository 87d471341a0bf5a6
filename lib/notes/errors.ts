/** What can go wrong with the database, in the few kinds that a reader can act on. */

/**
 * quota: the disk or the browser's share of it is full; unavailable: this browser keeps no databases here; blocked:
 * another window holds an older version open; damaged: the files cannot be read; failed: anything else.
 */
export type NotesErrorCode = 'quota' | 'unavailable' | 'blocked' | 'damaged' | 'failed';

/** A fault of the notes database. */
export class NotesError extends Error {
  readonly code: NotesErrorCode;

  constructor(code: NotesErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

const codes = new Map<string, NotesErrorCode>([
  ['QuotaExceededError', 'quota'],
  ['MissingAPIError', 'unavailable'],
  // Firefox in permanent private browsing: "… a database that did not allow mutations".
  ['InvalidStateError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['UnknownError', 'damaged'],
  ['DataError', 'damaged'],
  ['NotReadableError', 'damaged'],
  ['NotFoundError', 'damaged'],
  ['VersionError', 'damaged'],
]);

interface Wrapper {
  name?: unknown;
  inner?: unknown;
  cause?: unknown;
  failures?: unknown[];
}

/** Any error as a fault of the database. */
export function toNotesError(error: unknown): NotesError {
  return new NotesError(notesErrorCode(error), { cause: error });
}

/**
 * The kind of any error of Dexie or IndexedDB. An error that wraps others (`AbortError`, `ModifyError`,
 * `DatabaseClosedError`) only says that there was something inside.
 */
export function notesErrorCode(error: unknown): NotesErrorCode {
  let each = error;
  // Deep enough for every nesting of Dexie's; a bound, because an error may hold itself.
  for (let depth = 0; depth < 8 && typeof each === 'object' && each !== null; depth++) {
    if (each instanceof NotesError) return each.code;
    const { name, inner, cause, failures } = each as Wrapper;
    const code = typeof name === 'string' ? codes.get(name) : undefined;
    if (code) return code;
    each = inner ?? cause ?? failures?.[0];
  }
  return 'failed';
}
