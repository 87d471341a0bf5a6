/** Real pages, saved, each with sentences about the story put between its own. They lie beside the repository, not in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForMark } from '../../scripts/browser/marks.ts';
import { root } from '../../scripts/run.ts';
import { documentState, launchBare, type BareBrowser } from './harness/bare.ts';
import { LENGTH, PARAGRAPHS, story } from './harness/story.ts';
import { createWorld, type World } from './harness/world.ts';

const folder = join(root, '..', 'shared', 'pages');
/** Too long for the gate: `npm run report:robustness` asks for it. */
const isAsked = process.env['VARIORUM_SAVED_PAGES'] === '1';
const files = isAsked && existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
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

let world: World;
let bare: BareBrowser;
beforeAll(async () => {
  if (files.length === 0) return;
  const pages = files.map((file) => [`/${file}`, withStory(readFileSync(join(folder, file), 'utf8'))]);
  world = await createWorld({ pages: Object.fromEntries(pages) as Record<string, string>, pagesAskOutside: true });
  bare = await launchBare();
}, 120_000);
afterAll(async () => {
  await bare?.end();
  await world?.end();
});
beforeEach(() => world?.closeTabs());

async function withoutExtension(file: string) {
  const page = await bare.newTab();
  await page.open(`${world.server.origin}/${file}`);
  await sleep(700);
  const end = await documentState(page);
  await page.close();
  return end;
}

describe('R10 a saved page stays as it is, and its console silent', () => {
  it.runIf(files.length === 0)('is skipped: not asked for, or no saved pages beside this repository', (context) =>
    context.skip(),
  );

  it.each(files)('%s', async (file) => {
    const [one, other] = [await withoutExtension(file), await withoutExtension(file)];
    const page = await world.visit(`/${file}`);
    await waitForMark(page, LENGTH);
    await sleep(700);
    const end = await documentState(page);
    expect(end.logged.toSorted()).toEqual(one.logged.toSorted());
    // A page that is not the same twice by itself is held to its number of elements.
    const elements = (html: string) => html.split('<').length;
    if (one.html === other.html) expect(end.html === one.html).toBe(true);
    else expect(elements(end.html)).toBe(elements(one.html));
  });
});
