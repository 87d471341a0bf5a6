/** How much is marked on a page. */
import { defineStored } from './stored.ts';

/** The reader's wish; see `parseMarkSettings` for what holds without one. */
export interface MarkSettings {
  /** Which mentions are marked: all, those that an account conflicts with, none. */
  density: 'all' | 'conflicts' | 'off';
  /** Whether only the first mention of a claim has a badge, or every one. */
  badges: 'first' | 'all';
}

/** The settings in whatever lies in storage; what is missing or strange is as it is at first. */
export function parseMarkSettings(stored: unknown): MarkSettings {
  const { density, badges } = (stored ?? {}) as Record<string, unknown>;
  return {
    density: density === 'conflicts' || density === 'off' ? density : 'all',
    badges: badges === 'all' ? badges : 'first',
  };
}

/** Marks and badges, in `storage.local`. */
export const markSettings = defineStored('marks', parseMarkSettings);
