/** Settings in `storage.local`, read and written without a library: the content script follows them too. */
import { api } from './browser.ts';

/** One setting. Whatever lies in its place, what comes out has its form. */
export interface Stored<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Calls back with every new value, in whatever context it was written, until `signal` aborts. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

let asked: { keys: string[]; stored: Promise<Record<string, unknown>> } | null = null;

/** What lies in storage under a key. Keys asked for in one turn are one question to the browser: every page asks for several. */
export async function readStored(key: string): Promise<unknown> {
  if (asked === null) {
    const keys: string[] = [];
    const ask = async (): Promise<Record<string, unknown>> => {
      asked = null;
      return api.storage.local.get(keys);
    };
    asked = { keys, stored: Promise.resolve().then(ask) };
  }
  const { keys, stored } = asked;
  keys.push(key);
  return (await stored)[key];
}

/** A setting under a key; `parse` makes the best of what is stored there, which may be nothing. */
export function defineStored<T>(key: string, parse: (stored: unknown) => T): Stored<T> {
  return {
    read: async () => parse(await readStored(key)),
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
