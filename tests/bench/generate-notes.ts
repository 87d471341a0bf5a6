/** Notes to measure with: the same on every machine. */
import type { RelationName } from '../../lib/values/types.ts';
import type { Note } from '../../lib/notes/schema.ts';
import { textParagraphs } from './generate-claims.ts';

const PARAGRAPH_BYTES = 600;
const RELATIONS: RelationName[] = ['conflicts', 'agrees', 'compatible', 'unclear'];
const STORIES = 12;
const SITES = 40;
const ACCOUNTS = 3;

/** So many notes, of some stories and sites; note `i` says "number 00042" in its comment. */
export function generateNotes(count: number): Note[] {
  const paragraphs = textParagraphs(200 * PARAGRAPH_BYTES);
  return Array.from({ length: count }, (_, i): Note => {
    const paragraph = paragraphs[i % paragraphs.length]!.slice(0, 2 * PARAGRAPH_BYTES);
    const end = Math.min(paragraph.length, 120);
    const story = i % STORIES;
    const number = String(i).padStart(5, '0');
    return {
      id: `00000000-0000-4000-8000-0000000${number}`,
      savedAt: Date.UTC(2026, 0, 1) + i * 60_000,
      url: `https://news-${String.fromCharCode(97 + (i % 26))}${i % SITES}.example/story`,
      pageTitle: 'What was said by the council and the harbour master',
      pack: { id: 'bench', version: '1.0.0' },
      story: { id: `story-${story}`, title: `Story ${'abcdefghijkl'[story]}` },
      claim: { id: `claim-${i % 300}`, question: 'How long did the meeting in the harbour office last?' },
      quote: paragraph.slice(0, end),
      paragraph,
      start: 0,
      end,
      value: 'about two hours',
      relation: RELATIONS[i % RELATIONS.length]!,
      counts: { agrees: 1, compatible: 1, conflicts: 1, unclear: 0 },
      accounts: Array.from({ length: ACCOUNTS }, (__, at) => ({
        source: { id: `source-${at}`, name: `The paper of town ${'abc'[at]}`, published: null, url: null },
        attributedTo: 'the harbour master',
        value: 'two and a half hours',
        says: 'The meeting lasted two and a half hours.',
        relation: RELATIONS[at]!,
      })),
      comment: `number ${number}`,
      deletedAt: null,
    };
  });
}
