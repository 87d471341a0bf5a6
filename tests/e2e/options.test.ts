import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { click, waitForText } from '../../scripts/browser/layer.ts';
import { until } from '../../scripts/browser/launch.ts';
import { readMarks, waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import { makeNote } from '../helpers/note.ts';
import { violations } from './harness/axe.ts';
import { fixturePage } from './harness/fixtures.ts';
import { chooseNotesFile } from './harness/notes.ts';
import { createWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({ pages: { '/article': fixturePage('demo-article.html') } });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

it('switches a pack off for the pages that come, and on again', async () => {
  const options = await world.visitExtension('options.html');
  const toggle = '.toggle';
  await click(options, toggle, '', 'document');
  await until('the gate to close', async () => {
    const page = await world.visit('/article');
    const { status } = await waitForStatus(options);
    const isSilent = status.state === 'no-story' && (await readMarks(page)).length === 0;
    await page.close();
    return isSilent;
  });
  await options.bringToFront();
  await click(options, toggle, '', 'document');
  await until('the gate to open', async () => {
    const page = await world.visit('/article');
    const { status } = await waitForStatus(options);
    if (status.state !== 'annotated') await page.close();
    else await waitForMark(page, 'two and a half hours');
    return status.state === 'annotated';
  });
});

it('brings notes in, shows sixty of them at most, filters them, and deletes everything', async () => {
  const options = await world.visitExtension('options.html');
  const notes = Array.from({ length: 450 }, (_, i) =>
    makeNote({ savedAt: i, quote: `bridge number ${i}`, ...(i % 3 === 0 ? { relation: 'agrees' as const } : {}) }),
  );
  await chooseNotesFile(options, [...notes, { ...notes[0], quote: 7 }]);
  await waitForText(options, 'notes[450].quote has to be a text');
  await waitForText(options, 'Nothing was brought in');
  await chooseNotesFile(options, notes);
  await waitForText(options, '450 notes were brought in.');
  await chooseNotesFile(options, notes);
  await waitForText(options, '450 were here before and stay as they are.');
  expect(await violations(options)).toEqual([]);

  const popup = await world.visitExtension('popup.html');
  await click(popup, '#tab-notes', '', 'document');
  const quotes = () =>
    popup.evaluate(() => [...document.querySelectorAll('.note q')].map(({ textContent }) => textContent), null);
  // By script: rows that come into sight take their real height, and the button moves on under a pointer on its way.
  const press = (button: string) =>
    popup.evaluate((name) => {
      const all = [...document.querySelectorAll<HTMLElement>('.more')];
      all.find(({ textContent }) => textContent === name)!.click();
    }, button);
  await until('the notes', async () => (await quotes())[0] === 'bridge number 449');
  for (let last = 430; last >= 350; last -= 20) {
    await until('more notes', async () => (await quotes()).at(-1) === `bridge number ${last}`);
    await press('Show more');
  }
  await until('more notes', async () => (await quotes()).at(-1) === 'bridge number 330');
  expect(await quotes()).toHaveLength(60);
  await press('Show those before');
  await until('notes from before', async () => (await quotes())[0] === 'bridge number 409');

  await click(popup, '.search .button', 'Filter', 'document');
  await popup.evaluate(() => {
    const field = document.querySelector('select')!;
    field.value = 'agrees';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  await waitForText(popup, '150 of 450 notes');
  expect(await violations(popup)).toEqual([]);
  expect(await popup.evaluate(() => document.querySelector('a.host')?.getAttribute('href'), null)).toContain(
    ':~:text=',
  );

  await options.bringToFront();
  await click(options, '#notes button', 'Delete everything', 'document');
  await waitForText(options, 'Delete 450 notes and everything else?');
  expect(await violations(options)).toEqual([]);
  await click(options, 'dialog .danger', '', 'document');
  await waitForText(options, 'Everything was deleted.');
  await popup.bringToFront();
  await waitForText(popup, 'No notes yet');
  const page = await world.visit('/article');
  await waitForMark(page, 'two and a half hours');
});

it('lists the keys as the browser has them', async () => {
  const options = await world.visitExtension('options.html');
  const text = await waitForText(options, 'Go to the next marked passage');
  expect(text).toMatch(/Switch Variorum off or on for this site\s*not set/);
});

it('opens a page at the passage of a note', async () => {
  const options = await world.visitExtension('options.html');
  const words = 'with six reactors';
  const paragraph = `the largest nuclear power station in Europe, ${words}, which Russia seized`;
  const start = paragraph.indexOf(words);
  const url = `${world.server.origin}/article`;
  await chooseNotesFile(options, [makeNote({ url, quote: words, paragraph, start, end: start + words.length })]);
  await waitForText(options, '1 note was brought in.');
  const popup = await world.visitExtension('popup.html');
  await click(popup, '#tab-notes', '', 'document');
  const href = await until('the link', () =>
    popup.evaluate(() => document.querySelector('a.host')?.getAttribute('href') ?? null, null),
  );
  const page = await world.visit(href.slice(world.server.origin.length));
  await until('the passage to come into view', () => page.evaluate(() => scrollY > 200, null));
  // The words to look for stay in the browser.
  expect(world.server.requests.join()).not.toContain('text=');
});
