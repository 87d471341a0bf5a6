/** A note out of a mention: what the reader saw, cut to what is needed to find the passage again. */
import type { Card } from '../matcher/types.ts';
import type { Note } from './schema.ts';

/** UTF-16 units kept before and after the quote. */
const around = 600;
/** UTF-16 units of a quote; a mention is a clause or a sentence, so this only cuts what is no sentence at all. */
const quoteLength = 4_000;
const lineLength = 2_000;

/** What the card does not know. */
export interface NoteOrigin {
  id: string;
  savedAt: number;
  url: string;
  pageTitle: string;
  /** The whole paragraph that the card's offsets count in. */
  paragraph: string;
}

/** The note for a card. */
export function noteFromCard(card: Card, { id, savedAt, url, pageTitle, paragraph }: NoteOrigin): Note {
  const quote = paragraph.slice(card.start, Math.min(card.end, card.start + quoteLength));
  const from = Math.max(0, card.start - around);
  const start = card.start - from;
  return {
    id,
    savedAt,
    url,
    pageTitle: pageTitle.slice(0, lineLength),
    pack: card.pack,
    story: card.story,
    claim: { id: card.claim.id, question: card.claim.question },
    quote,
    paragraph: paragraph.slice(from, card.start + quote.length + around),
    start,
    end: start + quote.length,
    value: card.value,
    relation: card.relation,
    counts: card.counts,
    accounts: card.accounts.map(({ source, attributedTo, value, says, relation }) => ({
      source: { id: source.id, name: source.name, published: source.published, url: source.url },
      attributedTo,
      value,
      says,
      relation,
    })),
    comment: '',
    deletedAt: null,
  };
}
