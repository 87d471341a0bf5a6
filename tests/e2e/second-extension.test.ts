/** What another extension finds in the closed root, and what comes of it when it changes the card there. */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { waitForText } from '../../scripts/browser/layer.ts';
import { scrollToMark, waitForMark } from '../../scripts/browser/marks.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { makeNote } from '../helpers/note.ts';
import { chooseNotesFile, readNotes } from './harness/notes.ts';
import { type Deed, haveDone, writeSecondExtension } from './harness/second-extension.ts';
import { LENGTH, PARAGRAPHS, storyPage } from './harness/story.ts';
import { createWorld, type World } from './harness/world.ts';

interface Point {
  x: number;
  y: number;
}

/** What it looks at. */
const looks: Record<string, Deed> = {
  everything: (root) => `${root.host.outerHTML} ${root.innerHTML}`,
  card: (root) => root.querySelector('.card-box')!.textContent,
  badge: (root) => {
    const [{ left, top, width, height }] = [...root.querySelectorAll('[data-key]')].map((badge) =>
      badge.getBoundingClientRect(),
    ) as [DOMRect];
    return { x: left + width / 2, y: top + height / 2 };
  },
  save: (root) => {
    const { left, top, width, height } = root.querySelector('.button.main')!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  },
};

const click: Deed = (root) => root.querySelector<HTMLElement>('.button.main')!.click();

/** What it does to a card, so that the reader saves a note unawares, or another note than there is. */
const tricks: Record<string, Deed> = {
  'other words of the page': (root) => {
    root.querySelector('.here-quote')!.textContent = 'The call lasted nine hours.';
  },
  'other words of an account': (root) => {
    root.querySelector('.says')!.textContent = 'The White House said nothing.';
  },
  'another label for the button': (root) => {
    root.querySelector('.button.main')!.firstChild!.nodeValue = 'Close';
  },
  'a button of its own': (root) => {
    const button = root.querySelector('.button.main')!;
    button.replaceWith(button.cloneNode(true));
  },
  'another button’s place': (root) => {
    const actions = root.querySelector('.actions')!;
    actions.prepend(actions.children[1]!);
  },
  'a button that is not seen': (root) => {
    root.querySelector<HTMLElement>('.button.main')!.style.opacity = '0.01';
  },
  'a card that is not seen': (root) => {
    root.querySelector<HTMLElement>('.card')!.style.opacity = '0.01';
  },
};

const SECRET = 'a comment that no page has heard of';
let folder: string;
let world: World;
let options: Tab;
beforeAll(async () => {
  folder = writeSecondExtension({ ...looks, ...tricks, click });
  world = await createWorld({ mode: 'production', pages: { '/story': storyPage() } });
  await world.browser.install(folder);
  options = await world.browser.newTab();
  await options.open(world.browser.extensionUrl('options.html'));
});
afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true });
});
beforeEach(() => world.closeTabs());

/** A page with the card of the call's length open, standing there long enough to take clicks. */
async function openCard(): Promise<Tab> {
  const page = await world.visit('/story');
  await waitForMark(page, LENGTH);
  await scrollToMark(page, LENGTH);
  const { x, y } = await until('the badge', () => haveDone<Point | null>(page, 'badge'));
  await page.click(x, y);
  await until('the card', async () => (await haveDone<string>(page, 'card')) !== '');
  await sleep(650);
  return page;
}
const clickSave = async (page: Tab, { x, y }: Point) => {
  await page.click(x, y);
  await sleep(250);
};
const saved = async () => (await readNotes(options)).filter(({ comment }) => comment !== SECRET);

it('S6 holds nothing of the reader’s own', async () => {
  const url = `${world.server.origin}/story`;
  await chooseNotesFile(options, [makeNote({ url, comment: SECRET, quote: LENGTH, paragraph: PARAGRAPHS[1]! })]);
  await waitForText(options, '1 note was brought in');
  const page = await openCard();
  const found = await haveDone<string>(page, 'everything');
  expect(found).toContain('variorum-layer');
  expect(found).not.toContain(SECRET);
  expect(found).not.toContain('bridge');
});

describe('S6 a card that another extension has changed saves nothing', () => {
  it.each(Object.keys(tricks))('%s', async (trick) => {
    const page = await openCard();
    const place = await haveDone<Point>(page, 'save');
    await haveDone(page, trick);
    await clickSave(page, place);
    expect(await saved()).toEqual([]);
    expect(await haveDone(page, 'card')).not.toContain('not marked any more');
  });

  it('a click by script', async () => {
    const page = await openCard();
    await haveDone(page, 'click');
    await sleep(250);
    expect(await saved()).toEqual([]);
  });

  it('but tells why, and saves what the packs say once it stands there as it was', async () => {
    const page = await openCard();
    await haveDone(page, 'another label for the button');
    await clickSave(page, await haveDone<Point>(page, 'save'));
    expect(await haveDone(page, 'card')).toMatch(/Save note.*Nothing was done/);
    await sleep(650);
    await clickSave(page, await haveDone<Point>(page, 'save'));
    const notes = await until('the note', async () => ((await saved()).length > 0 ? saved() : null));
    expect(notes.map(({ paragraph, comment }) => [paragraph, comment])).toEqual([[PARAGRAPHS[0], '']]);
  });
});
