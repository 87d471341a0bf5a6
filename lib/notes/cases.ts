/** Mentions of which the reader said "Not about this": they are hidden, and kept as cases to test the packs with. */
import * as z from 'zod/mini';
import type { Card } from '../matcher/types.ts';
import { guarded } from './database.ts';
import type { NotesDatabase } from './database.ts';
import { address, count, id, line } from './schema.ts';

/** UTF-16 units of a paragraph that are kept and compared. */
const paragraphLength = 20_000;

/** One mention that was none, with all that is needed to match it again. */
export const caseSchema = z.strictObject({
  /** UUID, made where the reader clicked. */
  id: z.uuid(),
  pack: id,
  claim: id,
  question: line,
  url: address,
  pageTitle: line,
  /** ISO day of the page, or null. */
  published: z.nullable(z.iso.date()),
  paragraph: z.string().check(z.maxLength(paragraphLength)),
  /** Offsets of the mention in the paragraph. */
  start: count,
  end: count,
  /** When the reader said so, milliseconds since 1970 in UTC. */
  at: count,
});
export type Case = z.infer<typeof caseSchema>;

/** What the card does not know. */
export interface CaseOrigin {
  id: string;
  at: number;
  url: string;
  page: { title: string; published: string | null };
  /** The whole paragraph that the card's offsets count in. */
  paragraph: string;
}

/** The case of a card. */
export function caseFromCard(card: Card, { id, at, url, page, paragraph }: CaseOrigin): Case {
  return {
    id,
    pack: card.pack.id,
    claim: card.claim.id,
    question: card.claim.question,
    url,
    pageTitle: page.title.slice(0, 2_000),
    published: page.published,
    paragraph: paragraph.slice(0, paragraphLength),
    start: card.start,
    end: card.end,
    at,
  };
}

/** The cards without those whose claim a kept case denies to their paragraph. */
export function withoutCases(cards: Card[], paragraphs: readonly string[], cases: readonly Case[]): Card[] {
  return cards.filter(
    (card) =>
      !cases.some(
        ({ pack, claim, paragraph }) =>
          pack === card.pack.id &&
          claim === card.claim.id &&
          paragraph === paragraphs[card.paragraph]?.slice(0, paragraphLength),
      ),
  );
}

/** The cases of this browser profile. */
export interface Cases {
  /** Keeps a case; the same one twice is one. Resolves once it is on disk. */
  save(one: Case): Promise<void>;
  /** Forgets a case; false where there is none. */
  remove(id: string): Promise<boolean>;
  /** Newest first. */
  list(): Promise<Case[]>;
}

/** The cases in a database. */
export function createCases(database: NotesDatabase): Cases {
  const { cases } = database;
  return {
    save: (one) => guarded(database, async () => void (await cases.put(one))),
    remove: (id) => guarded(database, async () => (await cases.where('id').equals(id).delete()) === 1),
    list: () => guarded(database, () => cases.orderBy('at').reverse().toArray()),
  };
}
