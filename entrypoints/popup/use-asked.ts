import { useEffect, useState } from 'preact/hooks';
import type { AskedView } from '../../components/popup/AskedPanel.tsx';
import { useLatest } from '../../components/use-latest.ts';
import { sendFromPage, sendToTab } from '../../lib/messages/client.ts';
import { selectionSchema } from '../../lib/messages/contract.ts';
import { takeWishes, type PopupWish } from '../../lib/popup-wish.ts';

/** What the popup was opened for; `onSaved` is called where that is to look at a note that was just saved. */
export function useAsked(onSaved: () => void): AskedView | null {
  const [view, setView] = useState<AskedView | null>(null);
  const saved = useLatest(onSaved);
  useEffect(() => {
    const life = new AbortController();
    takeWishes((wish) => {
      if (wish.name === 'saved') saved.current();
      else if (wish.name === 'not-saved') setView({ state: 'failed', text: wish.text, code: wish.code });
      else void ask(wish, setView, life.signal);
    }, life.signal);
    return () => life.abort();
  }, [saved]);
  return view;
}

async function ask(
  { tab, text }: Extract<PopupWish, { name: 'ask' }>,
  show: (view: AskedView) => void,
  signal: AbortSignal,
): Promise<void> {
  show({ state: 'asking', text });
  const answer = await sendToTab(tab)('selection', null);
  const selected = answer.ok ? selectionSchema.safeParse(answer.value).data : null;
  const asked = selected?.text ?? text.replace(/\s+/g, ' ');
  const result = await sendFromPage('ask', { text: asked, page: selected?.page ?? null });
  if (signal.aborted) return;
  show(
    result.ok
      ? { state: 'answered', text: asked, ...result.value }
      : { state: 'failed', text: asked, code: result.error.code },
  );
}
