import { useEffect, useState } from 'preact/hooks';
import type { Stored } from './stored.ts';

/** A setting, followed live; null until read. */
export function useStored<T>(stored: Stored<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const show = (now: T) => (life.signal.aborted ? undefined : setValue(() => now));
    stored.watch(show, life.signal);
    void stored.read().then(show);
    return () => life.abort();
  }, [stored]);
  return value;
}
