/** Search as one types: every word must occur somewhere in the note. */
import type { Note } from './schema.ts';

/** The text as search sees it: no case, no accents, single spaces. */
export function fold(text: string): string {
  // Normalising is the dear part, and plain letters do not need it.
  const plain = /[^\s!-~]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;
  return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What the reader sees of a note, folded. */
export function searchText({ quote, value, comment, pageTitle, url, claim, story, accounts }: Note): string {
  const sources = accounts.map(({ source }) => source.name);
  // In one piece: folding many small ones takes twice as long.
  const seen = [
    quote,
    value ?? '',
    comment,
    pageTitle,
    URL.parse(url)?.hostname ?? '',
    claim?.question ?? '',
    story?.title ?? '',
    ...sources,
  ];
  return fold(seen.join(' '));
}

/** The words that a search asks for, folded. */
export function searchWords(search: string): string[] {
  return fold(search).split(' ').filter(Boolean);
}
