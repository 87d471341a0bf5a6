/** "Not about this" as one JSON file: what a pack's author needs to see the same, and to hold the pack to it. */
import type { Case } from './cases.ts';

/** Longest text of an example in a pack. */
const EXAMPLE = 600;

/** The text of the file with every case in it. */
export function exportCases(cases: readonly Case[], now: () => number = Date.now): string {
  const file = {
    format: 'variorum-cases',
    version: 1,
    exportedAt: new Date(now()).toISOString(),
    cases: cases.map(({ pack, claim, question, url, pageTitle, published, paragraph, start, end, at }) => ({
      pack,
      claim,
      question,
      // Goes into the claim's `examples.noMatch` as it is.
      noMatch: {
        text: paragraph.slice(start, end).trim().slice(0, EXAMPLE),
        why: 'a reader said that it is not about this',
        ...(pageTitle ? { title: pageTitle.slice(0, EXAMPLE) } : {}),
        published,
      },
      page: { url, title: pageTitle, published },
      paragraph,
      start,
      end,
      at: new Date(at).toISOString(),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
