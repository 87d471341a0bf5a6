/** What the reader wishes of every page: how much is marked, and what is muted. */
import { markSettings, type MarkSettings } from '../mark-settings.ts';
import { muteClaim, muted, mutePack, type Muted } from '../muted.ts';
import { writeSiteOff } from '../sites-off.ts';

export interface Wishes {
  marks: MarkSettings;
  muted: Muted;
}

/** Where wishes are kept, and how a card changes them. */
export interface WishBook {
  read(): Promise<Wishes>;
  watch(onChange: () => void, signal: AbortSignal): void;
  muteClaim: typeof muteClaim;
  mutePack: typeof mutePack;
  /** Switches this page's site off, or on again. */
  muteSite: (isOff: boolean) => Promise<void>;
}

/** The wishes in storage, for a page of this host. */
export function createWishBook(host: string): WishBook {
  return {
    async read() {
      const [marks, silent] = await Promise.all([markSettings.read(), muted.read()]);
      return { marks, muted: silent };
    },
    watch(onChange, signal) {
      markSettings.watch(onChange, signal);
      muted.watch(onChange, signal);
    },
    muteClaim,
    mutePack,
    muteSite: (isOff) => writeSiteOff(host, isOff),
  };
}
