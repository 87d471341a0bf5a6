import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** A query's last answer or fault; both null until the first. */
export interface Live<T> {
  value: T | null;
  error: unknown;
}

/**
 * Runs a query over the database again whenever its answer may have changed, in any context of the extension. The query
 * is a new one when it is another function: keep it with `useCallback`.
 */
export function useLiveQuery<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: null, error: null });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value, error: null }),
      error: (error) => setLive({ value: null, error }),
    });
    return () => subscription.unsubscribe();
  }, [query]);
  return live;
}
