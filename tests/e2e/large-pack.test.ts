/** A pack too large to be read at once: its claims lie in parts, which the background reads when a page needs them. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openCard, waitForBadges } from '../../scripts/browser/layer.ts';
import { waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import { outputFolder } from '../../scripts/extension.ts';
import { writePacks } from '../../scripts/pack/write.ts';
import { bundledPacks } from '../bench/bundled.ts';
import { generateClaims } from '../bench/generate-claims.ts';
import { packOf } from '../bench/generate-pack.ts';
import { LENGTH, PARAGRAPHS, storyPage } from './harness/story.ts';
import { browserName, createWorld, type World } from './harness/world.ts';

const claims = generateClaims(4000);
const FIRST = claims[7]!;
const LAST = claims.at(-3)!;
const stating = (...texts: string[]) =>
  storyPage({ title: 'Of all kinds', body: texts.map((text) => `<p>${text}</p>`).join('') });
const sentence = ({ cues }: typeof FIRST) => `There the ${cues.join(' ')} stood.`;

const folder = mkdtempSync(join(tmpdir(), 'variorum-build-'));
let world: World;
beforeAll(async () => {
  cpSync(outputFolder(browserName === 'chromium' ? 'chrome' : 'firefox', 'e2e'), folder, { recursive: true });
  writePacks(join(folder, 'packs'), [...bundledPacks(), packOf(claims)]);
  // As after a download that broke off.
  rmSync(join(folder, `packs/generated-${claims.length}.0.part`));
  world = await createWorld({
    extension: folder,
    pages: {
      '/last': stating(sentence(LAST)),
      '/both': stating(...PARAGRAPHS, sentence(LAST)),
      '/first': stating(sentence(FIRST)),
    },
  });
});
afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true });
});
beforeEach(() => world.closeTabs());

it('marks what a claim in a part is about, and shows its accounts', async () => {
  const page = await world.visit('/last');
  await waitForMark(page, LAST.cues[0]!);
  const [key] = await waitForBadges(page);
  expect(await openCard(page, key!)).toContain(LAST.text);
});

it('does so for a background that was asleep, beside what other packs tell', async () => {
  await world.browser.background?.stop();
  const page = await world.visit('/both');
  await waitForMark(page, LENGTH);
  await waitForMark(page, LAST.cues[0]!);
});

it('says so where a part is missing, and goes on with all other pages', async () => {
  await world.visit('/first');
  const popup = await world.visitExtension('popup.html');
  expect((await waitForStatus(popup)).status).toMatchObject({ state: 'failed', cards: [] });
  await waitForMark(await world.visit('/both'), LENGTH);
});
