/** How much a message may carry. Above what any real page needs, below what would make the background stumble. */
export const limits = {
  idLength: 200,
  titleLength: 2_000,
  urlLength: 8_000,
  /** A host name cannot be longer (RFC 1035). */
  hostLength: 253,
  /** UTF-16 units of one block of text. */
  paragraphLength: 1_000_000,
  paragraphs: 50_000,
  /** UTF-16 units of all paragraphs: the collector stops at the same figure. */
  pageLength: 5_000_000,
  commentLength: 10_000,
  /** UTF-16 units of a selection that the reader asks about or saves. */
  selectionLength: 4_000,
  /** Mentions of one page: each comes with its card and its drawings, some 5 KB. */
  cards: 1_000,
} as const;
