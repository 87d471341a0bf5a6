import { useLayoutEffect, useState } from 'preact/hooks';
import type { NotesQuery } from './query.ts';
import type { Found, SearchIndex } from './search-index.ts';
import type { Live } from './use-live-query.ts';

/** Which part of which notes; keep `query` the same object while it asks for the same. */
export interface Wanted {
  query: NotesQuery;
  from: number;
  to: number;
}

/**
 * What the index finds, looked up again whenever notes change. Null where nothing is asked; while it looks, the answer to the
 * question before stays, so that the list does not flicker from key to key.
 */
export function useFound(index: SearchIndex, wanted: Wanted | null): Live<Found> | null {
  const [found, setFound] = useState<Live<Found> | null>(null);
  const { query = null, from = 0, to = 0 } = wanted ?? {};
  // Not after the frame: an index that has been read answers in time for it.
  useLayoutEffect(() => {
    if (query === null) {
      setFound(null);
      return undefined;
    }
    let isOver = false;
    const look = async () => {
      const answer = await index.find(query, from, to).then(
        (value) => ({ value, error: null }),
        (error: unknown) => ({ value: null, error }),
      );
      if (!isOver) setFound(answer);
    };
    void look();
    const stop = index.watch(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [index, query, from, to]);
  return found;
}
