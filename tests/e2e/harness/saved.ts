/** Real pages, saved, each with sentences about the story put between its own. They lie beside the repository, not in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/run.ts';
import { PARAGRAPHS, story } from './story.ts';

const shared = join(root, '..', 'shared', 'pages');

/** The saved pages of a folder by their paths, in the order of their names; none where there is no such folder. */
export function savedPages(folder = shared): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(files.map((name) => [`/${name}`, withStory(readFileSync(join(folder, name), 'utf8'))]));
}

/** One sentence after so many paragraphs of the page's own. */
const EVERY = 8;

/** What a page logs and throws; what it cannot load here is no word of its own. */
const ear = `<meta property="article:published_time" content="2025-03-19"><script>window.logged = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => logged.push(level + ' ' + words.join(' '));
  addEventListener('error', ({ message }) => message && logged.push('thrown ' + message));</script>`;

/**
 * The page with the story in it, of the story's days: what was written before a story tells nothing of it. Its frames stay
 * empty: they lie outside this machine, and Firefox's driver takes their error pages for the page's own.
 */
function withStory(html: string): string {
  let count = 0;
  const dated = html
    .replaceAll('application/ld+json', 'text/plain')
    .replaceAll(/(<i?frame\b[^>]*?\s)src=/gi, '$1data-src=')
    .replaceAll(/<meta[^>]*(?:published|date)[^>]*>|<\/?time\b[^>]*>/gi, '');
  const mixed = dated.replaceAll(/<\/p>/gi, (end) => (count++ % EVERY === 0 ? `${end}<p>${PARAGRAPHS[1]}</p>` : end));
  const full = mixed.includes('</body>') ? mixed.replace('</body>', `${story}</body>`) : mixed + story;
  return /<head[^>]*>/i.test(full) ? full.replace(/<head[^>]*>/i, (head) => head + ear) : ear + full;
}
