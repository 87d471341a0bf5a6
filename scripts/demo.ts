/**
 * `npm run demo`: the main job, shown. Builds, opens a demo article in a real browser with the extension loaded, opens the
 * card of a conflict, saves a note, opens the popup, prints what is marked. In a window where there is a display.
 *
 *   npm run demo -- [--page FILE] [--browser chromium|firefox] [--dark]
 *
 * It drives the test build, which differs from the released one in one point that shows: the layer on the page is open,
 * so that a script can find badge and card in it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launch, until } from './browser/launch.ts';
import { badgeKeys, click, openCard, saveNote } from './browser/layer.ts';
import { scrollToMark, waitForStatus } from './browser/marks.ts';
import { servePages } from './browser/server.ts';
import type { Tab } from './browser/types.ts';
import { ensureBrowsers } from './browsers.ts';
import { formatMentions } from './demo-table.ts';
import { buildExtension, buildPacks } from './extension.ts';
import { root } from './run.ts';
import type { CardHead } from '../lib/matcher/types.ts';

const { values } = parseArgs({
  options: {
    page: { type: 'string', default: join(root, 'tests/fixtures/pages/demo-article.html') },
    browser: { type: 'string', default: 'chromium' },
    dark: { type: 'boolean', default: false },
  },
});
const name = values.browser;
if (name !== 'chromium' && name !== 'firefox') throw new Error('--browser is chromium or firefox');
const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const html = readFileSync(resolve(values.page), 'utf8');
const artifacts = join(root, 'artifacts');
mkdirSync(artifacts, { recursive: true });

/** The card fades in; half-way it makes a poor picture. Milliseconds. */
const FADE = 500;

const say = (line: string) => console.error(`variorum: ${line}`);
const screenshots: string[] = [];
async function shoot(tab: Tab, what: string): Promise<void> {
  const file = join(artifacts, `${name}-${what}${values.dark ? '-dark' : ''}.png`);
  await tab.screenshot(file);
  screenshots.push(relative(root, file));
}

const program = ensureBrowsers([name])[name];
say('building the extension …');
await buildPacks();
const extension = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox', 'e2e');

const server = await servePages((path) => (path === '/article' ? html : null));
const profile = mkdtempSync(join(tmpdir(), 'variorum-demo-'));
say(`starting ${name}${headless ? ' without a window, since there is no display' : ''} …`);
const browser = await launch(name, {
  extension,
  program,
  profile,
  headless,
  colorScheme: values.dark ? 'dark' : 'light',
});
try {
  const popup = await browser.newTab();
  await popup.open(browser.extensionUrl('popup.html'));
  const page = await browser.newTab();
  await page.open(`${server.origin}/article`);
  const { tab, status } = await waitForStatus(popup);
  const conflicts = status.cards.filter(({ relation }) => relation === 'conflicts');
  // The card with the most to compare, one with figures where there is one: it draws them to scale.
  const told = ({ counts }: CardHead): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
  const hasFigures = ({ claim }: CardHead): boolean => claim.kind !== 'yes-no' && claim.kind !== 'choice';
  const telling = conflicts.toSorted((a, b) => told(b) - told(a));
  const card = telling.find(hasFigures) ?? telling[0] ?? status.cards[0];

  if (card) {
    await scrollToMark(page, card.quote);
    // Room below the sentence for the whole card.
    await page.evaluate(() => scrollBy({ top: 0.3 * innerHeight, behavior: 'instant' }), null);
    await until('the badge', async () => (await badgeKeys(page)).includes(card.key));
    await shoot(page, 'page');
    await openCard(page, card.key);
    await sleep(FADE);
    await shoot(page, 'card');
    await saveNote(page);
  }
  await popup.resize(420, 620);
  await popup.open(browser.extensionUrl(`popup.html?tab=${tab}`));
  await until('the popup', () => popup.evaluate(() => document.querySelector('#panel-page *') !== null, null));
  await shoot(popup, 'popup');
  if (card) {
    await popup.bringToFront();
    await click(popup, '#tab-notes', '', 'document');
    await until('the note', () => popup.evaluate(() => document.querySelector('[data-note]') !== null, null));
    await shoot(popup, 'notes');
    await page.bringToFront();
  }

  console.log(formatMentions(status));
  console.log(`\nScreenshots: ${screenshots.join(', ')}`);
  if (!headless && process.stdin.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    await terminal.question('Press Enter to close the browser. ');
    terminal.close();
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
