/** What a reader can take off the page from a card, and how it comes back. */
import type { CardHead } from '../matcher/types.ts';
import type { Send } from '../messages/client.ts';
import type { ErrorCode, FromTab, SaveNoteRequest } from '../messages/types.ts';
import type { WishBook } from './wishes.ts';

/** `case`: this passage is not about the claim; the others mute the claim, its pack, or the site. */
export type Dismissal = 'case' | 'claim' | 'pack' | 'site';

/** What became of it. `undo` resolves once the page is marked as before. */
export type Dismissed = { undo: () => Promise<void> } | { code: ErrorCode };

export interface DismissOptions {
  send: Send<FromTab>;
  wishes: WishBook;
  /** The mention as the background finds it again; null where the page has no text. */
  request: (card: CardHead) => SaveNoteRequest | null;
  /** Marks the page anew: with cases asked for again, or the settings read again. */
  settle: (what: Dismissal) => Promise<void>;
}

/** Does it for one card. */
export async function dismiss(card: CardHead, what: Dismissal, options: DismissOptions): Promise<Dismissed> {
  const { send, wishes, request, settle } = options;
  const { pack, claim } = card;
  const change = async (isOn: boolean): Promise<void> => {
    if (what === 'claim') await wishes.muteClaim({ pack: pack.id, claim: claim.id, question: claim.question }, isOn);
    if (what === 'pack') await wishes.mutePack({ id: pack.id, title: pack.title }, isOn);
    if (what === 'site') await wishes.muteSite(isOn);
    await settle(what);
  };
  if (what !== 'case') {
    try {
      await change(true);
      return { undo: () => change(false) };
    } catch {
      return { code: 'failed' };
    }
  }
  const mention = request(card);
  if (!mention) return { code: 'not-found' };
  const kept = await send('not-about-this', mention);
  if (!kept.ok) return kept.error;
  await settle(what);
  return {
    undo: async () => {
      await send('about-this', { id: mention.id });
      await settle(what);
    },
  };
}
