import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The value of the latest rendering, for timers and listeners that were set up in an earlier one. */
export function useLatest<T>(value: T): RefObject<T> {
  const latestRef = useRef(value);
  useLayoutEffect(() => {
    latestRef.current = value;
  }, [value]);
  return latestRef;
}
