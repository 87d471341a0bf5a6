/** Search as one types: every word must occur somewhere in the note. */
import type { Note } from './schema.ts';

/** The text as search sees it: no case, no accents, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether all folded words occur in what the reader sees of the note. */
export function isFound(note: Note, words: string[]): boolean {
  if (words.length === 0) return true;
  const { quote, value, comment, pageTitle, url, claim, story, accounts } = note;
  const sources = accounts.map((account) => account.source.name);
  const text = fold(
    [quote, value, comment, pageTitle, new URL(url).hostname, claim.question, story.title, ...sources].join(' '),
  );
  return words.every((word) => text.includes(word));
}
