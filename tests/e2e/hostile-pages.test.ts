/** What a page may do to the extension. The rows (S1 …) are those of docs/robustness.md. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { cardText, click, countLayers, find, openCard, waitForBadges } from '../../scripts/browser/layer.ts';
import { readMarks, scrollToMark, waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import {
  clobbered,
  eventTypes,
  fights,
  orders,
  quiet,
  spelled,
  spellings,
  spy,
  traps,
  tricks,
} from './harness/hostile.ts';
import { LENGTH, PARAGRAPHS, story, storyPage } from './harness/story.ts';
import { createWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({
    pages: {
      ...Object.fromEntries(
        quiet.map(([, body], n) => [`/quiet/${n}`, storyPage({ head: spy, body, title: 'A page' })]),
      ),
      '/spellings': storyPage({ body: story + spellings.map(([, words]) => spelled(words)).join('') }),
      '/story': storyPage(),
      '/clobbered': storyPage({ body: `<p>${PARAGRAPHS[0]}</p>${clobbered}` }),
    },
  });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

const hasLength = async (page: Tab) => (await readMarks(page)).some(({ text }) => text.includes(LENGTH));

/** The story's page with the card of its length open, standing there long enough to take clicks. */
async function openLength(): Promise<Tab> {
  const page = await world.visit('/story');
  await waitForMark(page, LENGTH);
  await scrollToMark(page, LENGTH);
  const keys = await waitForBadges(page);
  for (const key of keys) {
    if ((await openCard(page, key)).includes(LENGTH)) break;
    await page.press('Escape');
  }
  await sleep(650);
  return page;
}

/** The card says so in a sentence of its own. */
const isSaved = async (page: Tab) => /You find it in/.test((await cardText(page)) ?? '');

describe('S1 a page without a match sees nothing of the extension', () => {
  it.each(quiet.map(([name], n) => [name, n] as const))('%s', async (_, n) => {
    const options = await world.visitExtension('options.html');
    const page = await world.visit(`/quiet/${n}`);
    const { status } = await waitForStatus(options);
    expect(status.state).toBe('no-story');
    await sleep(150);
    expect(await page.evaluate(() => (window as unknown as { traces(): string[] }).traces(), null)).toEqual([]);
  });
});

it('S1 the same watch sees the layer where there is one', async () => {
  const page = await world.visit('/story');
  await waitForMark(page, LENGTH);
  expect(await countLayers(page)).toBe(1);
});

describe('S2 events of the page are nobody’s orders', () => {
  it.each(orders)('%s', async (name) => {
    await ordered.evaluate((order) => {
      const detail = { contentScriptName: 'annotator', messageId: 'x', name: order, input: null };
      for (const target of [window, document, document.querySelector('variorum-layer')!])
        target.dispatchEvent(new CustomEvent(order, { detail, bubbles: true }));
      window.postMessage({ type: order, name: order, input: null }, '*');
      const text = 'Europe’s largest nuclear plant, Zaporizhzhia, has six reactors.';
      document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, name);
    const marksOnSix = async () => (await readMarks(ordered)).filter(({ text }) => text.includes('six')).length;
    plants++;
    await until('new text to be read', async () => (await marksOnSix()) >= plants);
    expect(await hasLength(ordered)).toBe(true);
  });

  let ordered: Tab;
  /** Sentences about the plant on the page: the story has one. */
  let plants = 1;
  beforeAll(async () => {
    ordered = await world.browser.newTab();
    await ordered.open(`${world.server.origin}/story`);
    await waitForMark(ordered, LENGTH);
  });
  afterAll(() => ordered?.close());
});

describe('S3 no event tells a page what is in the card, or what is done there', () => {
  let told: Record<string, string[]> = {};
  beforeAll(async () => {
    const page = await openLength();
    await page.evaluate((types) => {
      const heard: Record<string, string[]> = Object.fromEntries(types.map((type) => [type, []]));
      Object.assign(window, { heard });
      for (const type of types)
        for (const target of [window, document])
          target.addEventListener(
            type,
            (event) => {
              const { data, clipboardData } = event as InputEvent & ClipboardEvent;
              // The root is open in the tests' build, so what the path holds there says nothing of what readers install.
              const { nodeName, textContent } = event.target as Node;
              const words = [
                nodeName,
                textContent,
                data,
                clipboardData?.getData('text/plain'),
                getSelection()?.toString(),
              ];
              heard[type]!.push(words.join(' '));
            },
            true,
          );
    }, eventTypes);
    for (const key of ['Tab', 'Shift+Tab', 'ArrowDown', 'a', 'Control+A', 'Control+C', 'Control+V'])
      await page.press(key);
    const { x, y } = await until('the question', () => find(page, '.card h2, .card .question'));
    await page.click(x, y);
    told = await page.evaluate(() => (window as unknown as { heard: typeof told }).heard, null);
    expect(told['click']!.join()).toContain('VARIORUM-LAYER');
  });

  it.each(eventTypes)('%s', (type) => {
    // The accounts are said nowhere but in the card.
    for (const heard of told[type]!) expect(heard).not.toMatch(/White House|at least 1 hour/);
  });
});

it('S3 has no field that a page could listen to', async () => {
  const page = await openLength();
  const fields = await page.evaluate(
    () =>
      document
        .querySelector('variorum-layer')!
        .shadowRoot!.querySelectorAll('input, textarea, select, [contenteditable]').length,
    null,
  );
  expect(fields).toBe(0);
});

describe('S4 a click that the page arranged saves nothing', () => {
  it('a click on a card that nobody touched does save', async () => {
    const page = await openLength();
    await click(page, '.card-box button', 'save');
    await until('the note', () => isSaved(page));
  });

  const look = (page: Tab) =>
    page.evaluate(() => {
      const styles = [document.documentElement, document.querySelector('variorum-layer')!].map((e) =>
        getComputedStyle(e),
      );
      const over = document.querySelector('#over') !== null;
      return JSON.stringify([over, ...styles.map((style) => [...style].map((name) => style.getPropertyValue(name)))]);
    }, null);

  it.each(tricks)('%s', async (_, css, html = '') => {
    const page = await openLength();
    const [before, drawn] = [await find(page, '.card-box button', 'save'), await look(page)];
    await page.evaluate(
      ([rules, markup]) => {
        document.head.append(Object.assign(document.createElement('style'), { textContent: rules }));
        document.body.insertAdjacentHTML('beforeend', markup!);
        const over = document.querySelector<HTMLElement>('#over');
        if (over instanceof HTMLDialogElement) over.showModal();
        else over?.showPopover();
      },
      [css, html] as const,
    );
    await sleep(250);
    // Rules of the layer's own are stronger than those of the page: then there is no trick, and the click is the reader's.
    const isTricked = (await look(page)) !== drawn;
    const { x, y } = (await find(page, '.card-box button', 'save')) ?? before!;
    await page.click(x, y);
    await sleep(250);
    expect(await isSaved(page)).toBe(!isTricked);
    if (!css.startsWith('variorum-layer')) expect(isTricked).toBe(true);
  });

  it('a click by script', async () => {
    const page = await openLength();
    await page.evaluate(() => {
      const buttons = document
        .querySelector('variorum-layer')!
        .shadowRoot!.querySelectorAll<HTMLElement>('.card-box button');
      for (const button of buttons) if (/save/i.test(button.textContent)) button.click();
    }, null);
    await sleep(250);
    expect(await isSaved(page)).toBe(false);
  });
});

describe('S5 a page that fights the layer wins, and costs nothing more', () => {
  it.each(fights)('%s, a thousand times', async (_, fight) => {
    const page = await world.visit('/story');
    await waitForMark(page, LENGTH);
    await page.inject(`window.fight = (layer, n) => { ${fight}; }`);
    await page.evaluate(async () => {
      const { fight: once } = window as unknown as { fight(layer: () => Element, n: number): void };
      for (let n = 0; n < 1_000; n++) {
        const found = document.querySelector('variorum-layer');
        if (found) once(() => found, n);
        if (n % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
      }
    }, null);
    await sleep(600);
    const changes = await page.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver((records) => (count += records.length));
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      await new Promise((resolve) => setTimeout(resolve, 500));
      observer.disconnect();
      return count;
    }, null);
    expect(changes).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('p').length, null)).toBe(PARAGRAPHS.length);
  });
});

describe('S7 the register of highlights is the page’s as well', () => {
  it('has other names on each load', async () => {
    const names = async () => {
      const page = await world.visit('/story');
      await waitForMark(page, LENGTH);
      return page.evaluate(() => [...CSS.highlights.keys()], null);
    };
    const [one, other] = [await names(), await names()];
    expect(one.filter((name) => other.includes(name))).toEqual([]);
  });

  it('may be emptied; the page goes on, and so does the card', async () => {
    const page = await openLength();
    await page.evaluate(() => CSS.highlights.clear(), null);
    await sleep(300);
    expect(await cardText(page)).toContain(LENGTH);
    await page.press('Escape');
    await until('the card to close', async () => !(await cardText(page)));
  });

  it('keeps what the page put there', async () => {
    const page = await world.visit('/story');
    await waitForMark(page, LENGTH);
    await page.evaluate(() => CSS.highlights.set('own', new Highlight()), null);
    await page.evaluate(() => document.querySelectorAll('p')[1]!.remove(), null);
    await until('the mark to go', async () => !(await hasLength(page)));
    expect(await page.evaluate(() => CSS.highlights.has('own'), null)).toBe(true);
  });
});

describe('S9 names in the page do not lead the reader astray', () => {
  let told: string[] = [];
  beforeAll(async () => {
    const page = await world.visit('/clobbered');
    // Not through the document, whose own methods the page has hidden behind its forms.
    const read = () =>
      page.evaluate(
        () =>
          [...CSS.highlights.values()].flatMap((highlight) =>
            [...(highlight as unknown as Set<Range>)].map(({ startContainer }) => (startContainer as Text).data),
          ),
        null,
      );
    told = await until('all marks', async () => {
      const texts = await read();
      return texts.length >= traps.length && texts;
    });
  });

  it.each(traps.map((trap, n) => [trap.slice(0, 60), n] as const))('%s', (_, n) => {
    expect(told.some((text) => text.includes(`witness ${n} said`))).toBe(true);
  });
});

describe('S13 what a sentence is written with hides nothing, and its place is found', () => {
  let marked: string[] = [];
  let read: { quote: string; value: string | null }[] = [];
  beforeAll(async () => {
    await world.closeTabs();
    const options = await world.visitExtension('options.html');
    const page = await world.visit('/spellings');
    marked = await until('all marks', async () => {
      const texts = (await readMarks(page)).map(({ text }) => text);
      return texts.filter((text) => text.includes('lasted')).length >= spellings.length && texts;
    });
    read = (await waitForStatus(options)).status.cards;
  });

  it.each(spellings)('%s', (_, words) => {
    expect(marked.some((text) => text.includes(words))).toBe(true);
    // What is shown as a space is quoted as one.
    const quoted = words.replace('\n', ' ');
    expect(read.find(({ quote }) => quote.includes(quoted))?.value).toBe('2 hours 30 minutes');
  });
});

it('S16 a source is opened by the reader alone, and hears nothing of the page', async () => {
  const page = await openLength();
  const links = await page.evaluate(
    () =>
      [...document.querySelector('variorum-layer')!.shadowRoot!.querySelectorAll('a, img, link, iframe')].map(
        (node) => [node.nodeName, node.getAttribute('rel'), node.getAttribute('href')?.slice(0, 4) ?? null],
      ),
    null,
  );
  for (const link of links) expect(link).toEqual(['A', 'noreferrer noopener', 'http']);
});
