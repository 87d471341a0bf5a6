import type { Services } from '../../lib/messages/server.ts';
import { Refusal } from '../../lib/messages/server.ts';
import type { SaveNoteRequest } from '../../lib/messages/types.ts';
import { NotesError } from '../../lib/notes/errors.ts';
import { noteFromCard } from '../../lib/notes/make-note.ts';
import type { Notes } from '../../lib/notes/repository.ts';
import { noteSchema } from '../../lib/notes/schema.ts';
import type { Note } from '../../lib/notes/schema.ts';
import type { Engine } from './engine.ts';

interface Dependencies {
  engine: () => Promise<Engine>;
  notes: Notes;
  /** Shows the popup for a tab; false where no window could be opened. */
  openPopup: (tab: number | null) => Promise<boolean>;
  now?: () => number;
}

/** What the background does for the other contexts. */
export function createServices({ engine, notes, openPopup, now = Date.now }: Dependencies): Services {
  return {
    tab: {
      annotate: async (page) => (await engine()).annotate(page),
      'save-note': async (request, { url }) => {
        const note = deriveNote(await engine(), request, { savedAt: now(), sender: url });
        await told(notes.save(note));
        return { id: note.id };
      },
      'open-popup': async (_, { tab }) => ({ opened: await openPopup(tab) }),
    },
    page: {
      stories: async () => (await engine()).stories(),
      matrix: async ({ pack, story }) => (await engine()).matrix(pack, story),
      ask: async ({ text, page }) => (await engine()).ask(text, page),
      'delete-note': async ({ id }) => {
        const deleted = await told(notes.remove(id));
        // Earlier ones can no longer be brought back by any surface; a fault of this is not a fault of the deletion.
        notes.purge().catch(() => undefined);
        return { deleted };
      },
      'restore-note': async ({ id }) => ({ restored: await told(notes.restore(id)) }),
      'edit-note': async ({ id, comment }) => ({ saved: await told(notes.edit(id, comment)) }),
    },
  };
}

/** Matches the page again: what a note says of accounts comes from the packs, never from the page that asks. */
function deriveNote(
  engine: Engine,
  request: SaveNoteRequest,
  { savedAt, sender }: { savedAt: number; sender: string },
): Note {
  // A page may move on within its site between the mark and the click, but not to another site.
  if (new URL(request.url).origin !== new URL(sender).origin) throw new Refusal('forbidden');
  const paragraph = request.page.paragraphs[request.paragraph];
  const card = engine
    .annotate(request.page)
    .cards.find(
      ({ pack, claim, paragraph: at, start, end }) =>
        pack.id === request.pack &&
        claim.id === request.claim &&
        at === request.paragraph &&
        start === request.start &&
        end === request.end,
    );
  if (!card || paragraph === undefined) throw new Refusal('not-found');
  const { id, url, page } = request;
  return noteSchema.parse(noteFromCard(card, { id, savedAt, url, pageTitle: page.title, paragraph }));
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof NotesError ? new Refusal(error.code) : error;
  }
}
