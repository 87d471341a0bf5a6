import type { Card, CardHead } from '../../lib/matcher/types.ts';
import type { Sender, Services } from '../../lib/messages/server.ts';
import { limits } from '../../lib/messages/limits.ts';
import { Refusal } from '../../lib/messages/server.ts';
import type { AnnotateRequest, AnnotateResponse, SaveNoteRequest } from '../../lib/messages/types.ts';
import { caseFromCard, caseSchema, withoutCases } from '../../lib/notes/cases.ts';
import type { Case, Cases } from '../../lib/notes/cases.ts';
import { NotesError } from '../../lib/notes/errors.ts';
import { noteFromCard } from '../../lib/notes/make-note.ts';
import type { Notes } from '../../lib/notes/repository.ts';
import { noteSchema } from '../../lib/notes/schema.ts';
import type { LayerStyle } from '../../lib/page/layer.ts';
import type { CompiledPack } from '../../lib/packs/compiled.ts';
import { describePack } from './describe-pack.ts';
import { drawMentions } from './draw-mentions.tsx';
import type { Engine } from './engine.ts';
import type { ReadClaims } from './read-claims.ts';
import { share } from './share.ts';

interface Dependencies {
  engine: () => Promise<Engine>;
  /** All packs, also those that are switched off. */
  packs: () => Promise<CompiledPack[]>;
  notes: Notes;
  cases: Cases;
  readClaims: ReadClaims;
  /** How badges and card look. */
  style: () => LayerStyle;
  /** Shows the popup for a tab; false where no window could be opened. */
  openPopup: (tab: number | null) => Promise<boolean>;
  /** Puts all settings back. */
  forgetSettings: () => Promise<void>;
  now?: () => number;
}

/** What the background does for the other contexts. */
export function createServices(dependencies: Dependencies): Services {
  const { engine, packs, notes, cases, readClaims, openPopup, forgetSettings, now = Date.now } = dependencies;
  return {
    tab: {
      annotate: (page, sender) => annotate(page, sender, dependencies),
      'save-note': async (request, { url: sender }) => {
        const { card, paragraph } = await findCard(await engine(), request, sender);
        const { id, url, page } = request;
        const note = noteFromCard(card, { id, savedAt: now(), url, pageTitle: page.title, paragraph });
        await told(notes.save(noteSchema.parse(note)));
        return { id };
      },
      'open-popup': async (_, { tab }) => ({ opened: await openPopup(tab) }),
      'not-about-this': async (request, { url: sender }) => {
        const { card, paragraph } = await findCard(await engine(), request, sender);
        const { id, url, page } = request;
        await told(cases.save(caseSchema.parse(caseFromCard(card, { id, at: now(), url, page, paragraph }))));
        return { id };
      },
      'about-this': async ({ id }) => ({ removed: await told(cases.remove(id)) }),
      'claim-read': async (claim, { tab }) => {
        await readClaims.add(tab, claim);
        return null;
      },
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
      'delete-case': async ({ id }) => ({ removed: await told(cases.remove(id)) }),
      'delete-everything': async () => {
        const count = await told(notes.clear());
        await forgetSettings();
        return { notes: count };
      },
      packs: async () => (await packs()).map(describePack),
    },
  };
}

/** What the packs say of a page, without what the reader took out, and what of it was read before. */
async function annotate(
  page: AnnotateRequest,
  { tab, url }: Sender,
  { engine, cases, readClaims, style }: Dependencies,
): Promise<AnnotateResponse> {
  // Where no database can be had pages are marked all the same. It opens while the packs load.
  const kept: Promise<Case[]> = cases.list().catch(() => []);
  const answer = await (await engine()).annotate(page);
  const cards = withoutCases(answer.cards, page.paragraphs, await kept).slice(0, limits.cards);
  const { hostname } = new URL(url);
  const drawings = drawMentions(cards, hostname);
  const { shapes, shared } = share(drawings.map(({ card }) => card));
  return {
    ...answer,
    cards: cards.map(headOf),
    drawn: drawings.map(({ badge }, at) => ({ badge, card: shapes[at]! })),
    shared,
    read: await readClaims.of(tab),
    style: style(),
  };
}

/** Nothing of what is drawn already goes to the page a second time. */
function headOf({ key, paragraph, start, end, pack, claim, quote, value, relation, counts }: Card): CardHead {
  return { key, paragraph, start, end, pack, claim, quote, value, relation, counts };
}

/** Matches the page again: what is kept of a mention comes from the packs, never from the page that asks. */
async function findCard(
  engine: Engine,
  request: SaveNoteRequest,
  sender: string,
): Promise<{ card: Card; paragraph: string }> {
  // A page may move on within its site between the mark and the click, but not to another site.
  if (new URL(request.url).origin !== new URL(sender).origin) throw new Refusal('forbidden');
  const paragraph = request.page.paragraphs[request.paragraph];
  const { cards } = await engine.annotate(request.page);
  const card = cards.find(
    ({ pack, claim, paragraph: at, start, end }) =>
      pack.id === request.pack &&
      claim.id === request.claim &&
      at === request.paragraph &&
      start === request.start &&
      end === request.end,
  );
  if (!card || paragraph === undefined) throw new Refusal('not-found');
  return { card, paragraph };
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof NotesError ? new Refusal(error.code) : error;
  }
}
