/** Settings in `storage.local`, read and written without a library: the content script follows them too. */
import { api } from './browser.ts';

/** One setting. Whatever lies in its place, what comes out has its form. */
export interface Stored<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Calls back with every new value, in whatever context it was written, until `signal` aborts. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/** A setting under a key; `parse` makes the best of what is stored there, which may be nothing. */
export function defineStored<T>(key: string, parse: (stored: unknown) => T): Stored<T> {
  return {
    read: async () => parse((await api.storage.local.get(key))[key]),
    write: (value) => api.storage.local.set({ [key]: value }),
    watch(onChange, signal) {
      const { onChanged } = api.storage.local;
      const onEach: Parameters<typeof onChanged.addListener>[0] = (changes) => {
        const change = changes[key];
        if (change) onChange(parse(change.newValue));
      };
      onChanged.addListener(onEach);
      signal.addEventListener('abort', () => onChanged.removeListener(onEach));
    },
  };
}
