/**
 * What the popup was opened for, left by the background in `storage.session`: a click in the page's menu opens the popup,
 * and a popup takes no arguments.
 */
import * as z from 'zod/mini';
import { api } from './browser.ts';
import { limits } from './messages/limits.ts';
import type { ErrorCode } from './messages/types.ts';

const errorCodeSchema = z.custom<ErrorCode>((code) => typeof code === 'string');

const selected = z.string().check(z.maxLength(limits.selectionLength));

const wishSchema = z.discriminatedUnion('name', [
  /** What do other accounts say of this text? */
  z.object({ name: z.literal('ask'), tab: z.int(), text: selected }),
  /** Look at the notes: one was just saved. */
  z.object({ name: z.literal('saved') }),
  /** This text could not be saved. */
  z.object({ name: z.literal('not-saved'), text: selected, code: errorCodeSchema }),
]);
export type PopupWish = z.infer<typeof wishSchema>;

/** Key in `storage.session`. */
const key = 'popup-wish';

/** Leaves a wish for the popup that is about to open. */
export async function leaveWish(wish: PopupWish): Promise<void> {
  await api.storage.session.set({ [key]: wish });
}

/** Hands every wish to `onWish` once: the one that is there, and those that come until `signal` aborts. */
export function takeWishes(onWish: (wish: PopupWish) => void, signal: AbortSignal): void {
  const { session } = api.storage;
  const take = (stored: unknown): void => {
    const wish = wishSchema.safeParse(stored);
    if (!wish.success || signal.aborted) return;
    void session.remove(key);
    onWish(wish.data);
  };
  const onEach: Parameters<typeof session.onChanged.addListener>[0] = (changes) => take(changes[key]?.newValue);
  session.onChanged.addListener(onEach);
  signal.addEventListener('abort', () => session.onChanged.removeListener(onEach));
  void session.get(key).then((stored) => take(stored[key]));
}
