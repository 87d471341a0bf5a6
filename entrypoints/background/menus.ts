/** The page's menu over selected text: ask what other accounts say, or keep the text as a note. */
import { api } from '../../lib/browser.ts';
import { t } from '../../lib/locales/translate.ts';
import { sendToTab } from '../../lib/messages/client.ts';
import { selectionSchema } from '../../lib/messages/contract.ts';
import { limits } from '../../lib/messages/limits.ts';
import { NotesError } from '../../lib/notes/errors.ts';
import { noteFromSelection } from '../../lib/notes/make-note.ts';
import type { Notes } from '../../lib/notes/repository.ts';
import { leaveWish } from '../../lib/popup-wish.ts';

interface Dependencies {
  notes: Pick<Notes, 'save'>;
  /** Shows the popup for a tab. */
  openPopup: (tab: number | null) => Promise<boolean>;
  now?: () => number;
}

const ASK = 'ask';
const SAVE = 'save';

/** Writes the menu's entries; once an installation, or the browser doubles them. */
export function createMenus(): void {
  api.contextMenus.removeAll(() => {
    for (const [id, title] of [
      [ASK, t('menu.ask')],
      [SAVE, t('menu.save')],
    ] as const)
      api.contextMenus.create({
        id,
        title,
        contexts: ['selection'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
  });
}

/** Answers clicks on the entries. Call it in the background's first turn. */
export function answerMenus({ notes, openPopup, now = Date.now }: Dependencies): void {
  api.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl, frameId }, tab) => {
    const text = selectionText?.trim().slice(0, limits.selectionLength) ?? '';
    const id = tab?.id;
    if (text === '' || id === undefined) return;
    // In the turn of the click: later it is no wish of the reader's any more.
    void openPopup(id);
    if (menuItemId === ASK) void leaveWish({ name: 'ask', tab: id, text });
    if (menuItemId !== SAVE || !pageUrl) return;
    void readPassage(id, text, frameId ?? 0)
      .then((passage) =>
        notes.save(
          noteFromSelection(passage, {
            id: crypto.randomUUID(),
            savedAt: now(),
            url: pageUrl,
            pageTitle: passage.title,
          }),
        ),
      )
      .then(
        () => leaveWish({ name: 'saved' }),
        (error: unknown) =>
          leaveWish({ name: 'not-saved', text, code: error instanceof NotesError ? error.code : 'failed' }),
      );
  });
}

/** The selection with what is around it, as the content script finds it; in a frame, which has none, the text alone. */
async function readPassage(tab: number, text: string, frame: number) {
  const answer = frame === 0 ? await sendToTab(tab)('selection', null) : null;
  const selected = answer?.ok ? selectionSchema.safeParse(answer.value).data : null;
  if (!selected) return { paragraph: text, start: 0, end: text.length, title: '' };
  return selected;
}
