import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { demoFacts, fixturePage } from './harness/fixtures.ts';
import { badgeKeys, bodyText, cardText, click, openCard, saveNote, waitForText } from '../../scripts/browser/layer.ts';
import { readMarks, scrollToMark, waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import { createWorld, type World } from './harness/world.ts';

const LENGTH = 'two and a half hours';

let world: World;
beforeAll(async () => {
  world = await createWorld({ pages: { '/article': fixturePage('demo-article.html') } });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

/** Opens the card of the sentence that gives the call's length. */
async function openLengthCard(): Promise<{ page: Tab; card: string }> {
  const page = await world.visit('/article');
  await waitForMark(page, LENGTH);
  const options = await world.visitExtension('options.html');
  const { status } = await waitForStatus(options);
  await page.bringToFront();
  const { key } = status.cards.find(({ claim }) => claim.id === 'call-length')!;
  await scrollToMark(page, LENGTH);
  await until('the badge', async () => (await badgeKeys(page)).includes(key));
  return { page, card: await openCard(page, key) };
}

it('marks the sentence whose figure other accounts contradict', async () => {
  const page = await world.visit('/article');
  await waitForMark(page, LENGTH);
  const options = await world.visitExtension('options.html');
  const { status } = await waitForStatus(options);
  const card = status.cards.find(({ claim }) => claim.id === 'call-length')!;
  expect(card.relation).toBe('conflicts');
  expect(card.value).toBe('2 hours 30 minutes');
  expect(card.counts.conflicts).toBeGreaterThan(0);
  expect(card.counts.agrees).toBeGreaterThan(0);
});

it('marks every fact of the article that a reader finds in it', async () => {
  const page = await world.visit('/article');
  await waitForMark(page, LENGTH);
  const options = await world.visitExtension('options.html');
  const { status } = await waitForStatus(options);
  const missed = demoFacts().filter(({ claim, quote }) => {
    const cards = status.cards.filter((card) => card.claim.id === claim);
    return !cards.some((card) => quote.includes(card.quote) || card.quote.includes(quote.slice(0, 30)));
  });
  // The engine's recall is measured elsewhere; here it is enough that the page shows what the engine finds.
  expect(missed.length).toBeLessThanOrEqual(demoFacts().length * 0.2);
  const marks = await readMarks(page);
  expect(marks.length).toBe(status.cards.length);
});

it('shows the accounts side by side in the card', async () => {
  const { card } = await openLengthCard();
  expect(card).toMatch(/how long/i);
  expect(card).toContain(LENGTH);
  expect(card).toMatch(/at least 90 minutes/i);
  expect(card).toMatch(/does not rule|not rule out/i);
});

it('closes the card with Escape and with a click beside it', async () => {
  const { page } = await openLengthCard();
  await page.press('Escape');
  await until('the card to close', async () => (await cardText(page)) === null);
  const [key] = await badgeKeys(page);
  await openCard(page, key!);
  await page.click(5, 5);
  await until('the card to close', async () => (await cardText(page)) === null);
});

it('saves a note, shows it in the popup, and still has it after the browser restarts', async () => {
  const { page } = await openLengthCard();
  await saveNote(page);
  const readNotes = async (): Promise<string> => {
    const popup = await world.visitExtension('popup.html');
    await click(popup, '#tab-notes', '', 'document');
    return waitForText(popup, LENGTH);
  };
  expect(await readNotes()).toMatch(/how long/i);
  await world.restart();
  const popup = await world.visitExtension('popup.html');
  await click(popup, '#tab-notes', '', 'document');
  expect(await waitForText(popup, LENGTH)).toMatch(/how long/i);
});

it('takes a deleted note back', async () => {
  const popup = await world.visitExtension('popup.html');
  await click(popup, '#tab-notes', '', 'document');
  await waitForText(popup, LENGTH);
  await click(popup, '[data-note] button', 'delete', 'document');
  await until('the note to go', async () => !(await bodyText(popup)).includes(LENGTH));
  await click(popup, '.snackbar button', 'undo', 'document');
  await waitForText(popup, LENGTH);
});
