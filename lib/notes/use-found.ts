import { useEffect, useState } from 'preact/hooks';
import type { Found, SearchIndex } from './search-index.ts';
import { searchWords } from './search.ts';
import type { Live } from './use-live-query.ts';

/**
 * What a search finds, looked up again whenever notes change. Null without a word to search for; while a search runs, the
 * answer of the one before stays, so that the list does not flicker from key to key.
 */
export function useFound(index: SearchIndex, { search, limit }: { search: string; limit: number }): Live<Found> | null {
  const [found, setFound] = useState<Live<Found> | null>(null);
  useEffect(() => {
    if (searchWords(search).length === 0) {
      setFound(null);
      return undefined;
    }
    let isOver = false;
    const look = async () => {
      const answer = await index.find(search, limit).then(
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
  }, [index, search, limit]);
  return found;
}
