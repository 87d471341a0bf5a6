/** A note out of a mention or a selection: what the reader saw, cut to what is needed to find the passage again. */
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

/** The passage of a note: what the reader marked, with as much around it as is kept. */
export function passageOf(
  paragraph: string,
  from: number,
  to: number,
): Pick<Note, 'quote' | 'paragraph' | 'start' | 'end'> {
  const quote = paragraph.slice(from, Math.min(to, from + quoteLength));
  const begin = Math.max(0, from - around);
  const start = from - begin;
  return { quote, paragraph: paragraph.slice(begin, from + quote.length + around), start, end: start + quote.length };
}

/** The note for a card. */
export function noteFromCard(card: Card, { id, savedAt, url, pageTitle, paragraph }: NoteOrigin): Note {
  return {
    id,
    savedAt,
    url,
    pageTitle: pageTitle.slice(0, lineLength),
    pack: { id: card.pack.id, version: card.pack.version },
    story: card.story,
    claim: { id: card.claim.id, question: card.claim.question },
    ...passageOf(paragraph, card.start, card.end),
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

/** Text that the reader selected, in the block it stands in. */
export interface Selection {
  paragraph: string;
  start: number;
  end: number;
}

/** The note for selected text, which no account speaks of. */
export function noteFromSelection(
  { paragraph, start, end }: Selection,
  { id, savedAt, url, pageTitle }: Omit<NoteOrigin, 'paragraph'>,
): Note {
  return {
    id,
    savedAt,
    url,
    pageTitle: pageTitle.slice(0, lineLength),
    pack: null,
    story: null,
    claim: null,
    ...passageOf(paragraph, start, end),
    value: null,
    relation: null,
    counts: { agrees: 0, compatible: 0, conflicts: 0, unclear: 0 },
    accounts: [],
    comment: '',
    deletedAt: null,
  };
}
