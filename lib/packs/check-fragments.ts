/** The few words that each account quotes, looked up in the article they come from. */
import { normalise } from '../text/normalise.ts';
import type { CheckOptions, Reporter } from './check-types.ts';
import type { Pack } from './schema.ts';

const MOST_WORDS = 8;

/** Paragraphs of an article's file, the first of which is number 1: its lines that hold anything. */
export function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Quotes, dashes and spaces as the matcher sees them. */
function plain(text: string): string {
  return normalise(text).text.replace(/\s+/g, ' ').trim();
}

/** Reports fragments that are too long or not where they should be; returns how many were found, null without articles. */
export function checkFragments(pack: Pack, readArticle: CheckOptions['readArticle'], report: Reporter): number | null {
  const files = new Map(pack.sources.map(({ id, file }) => [id, file]));
  const articles = new Map<string, string[] | null>();
  const articleOf = (file: string): string[] | null => {
    const known = articles.get(file);
    if (known !== undefined) return known;
    const text = readArticle?.(file) ?? null;
    const paragraphs = text === null ? null : paragraphsOf(text).map(plain);
    articles.set(file, paragraphs);
    return paragraphs;
  };
  let found = 0;
  for (const claim of pack.claims) {
    claim.accounts.forEach(({ source, fragment, paragraph }, index) => {
      const path = `accounts[${index}].fragment`;
      const length = fragment.trim().split(/\s+/).length;
      if (length > MOST_WORDS)
        report(claim.id, path, `it has ${length} words, more than ${MOST_WORDS}`, 'quote fewer words');
      const file = files.get(source);
      if (readArticle === null || file === undefined || file === null) return;
      const paragraphs = articleOf(file);
      if (paragraphs === null) {
        report(claim.id, path, `the article ${file} is not at hand`, `correct "file" of the source "${source}"`);
        return;
      }
      if (paragraphs[paragraph - 1]?.includes(plain(fragment)) === true) {
        found++;
        return;
      }
      const at = paragraphs.findIndex((text) => text.includes(plain(fragment)));
      if (at >= 0) report(claim.id, path, `"${fragment}" stands in paragraph ${at + 1}`, 'correct "paragraph"');
      else report(claim.id, path, `"${fragment}" does not stand in ${file}`, 'quote the article word for word');
    });
  }
  return readArticle === null ? null : found;
}
