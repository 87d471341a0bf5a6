import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './launch.ts';
import type { Tab } from './types.ts';

/** Something in a tree that can be clicked: its place in the viewport. */
interface Point {
  x: number;
  y: number;
}

/**
 * Finds a visible element by selector and by words in its text or label, inside the layer or in the document itself, and
 * scrolls it into view if need be.
 */
export function find(
  tab: Tab,
  selector: string,
  words = '',
  where: 'layer' | 'document' = 'layer',
): Promise<Point | null> {
  return tab.evaluate(
    (wanted) => {
      const layer = document.querySelector('variorum-layer');
      const tree = wanted.where === 'layer' ? layer?.shadowRoot : document;
      for (const element of tree?.querySelectorAll(wanted.selector) ?? []) {
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const text = `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`;
        if (width > 0 && height > 0 && text.toLowerCase().includes(wanted.words.toLowerCase()))
          return { x: left + width / 2, y: top + height / 2 };
      }
      return null;
    },
    { selector, words, where },
  );
}

/** Clicks what `find` finds, once it is there. */
export async function click(
  tab: Tab,
  selector: string,
  words = '',
  where: 'layer' | 'document' = 'layer',
): Promise<void> {
  const { x, y } = await until(`${selector} "${words}"`, () => find(tab, selector, words, where));
  await tab.click(x, y);
}

/** Keys of the badges that are drawn, in page order. */
export function badgeKeys(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('variorum-layer')?.shadowRoot;
    return [...(root?.querySelectorAll('[data-key]') ?? [])].map((badge) => badge.getAttribute('data-key') ?? '');
  }, null);
}

/** The same, once there are any. */
export function waitForBadges(tab: Tab): Promise<string[]> {
  return until('badges', async () => {
    const keys = await badgeKeys(tab);
    return keys.length > 0 && keys;
  });
}

/** How many layers the page holds. */
export function countLayers(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('variorum-layer').length, null);
}

/** Text of the open card, spaces collapsed; null where none is open. */
export function cardText(tab: Tab): Promise<string | null> {
  return tab.evaluate(() => {
    const card = document.querySelector('variorum-layer')?.shadowRoot?.querySelector('.card-box');
    const text = card?.textContent?.replace(/\s+/g, ' ').trim();
    return text ? text : null;
  }, null);
}

/** Opens the card of one badge and returns its text. */
export async function openCard(tab: Tab, key: string): Promise<string> {
  await click(tab, `[data-key="${key}"]`);
  return until('the card', () => cardText(tab));
}

/** Saves the open card's mention; a card takes no click that stores something before it has stood there for a while. */
export async function saveNote(tab: Tab): Promise<void> {
  await sleep(600);
  await click(tab, '.card-box button', 'save');
  await until('the note to be saved', async () => /saved/i.test((await cardText(tab)) ?? ''));
}

/** Text of the whole document, spaces collapsed. */
export function bodyText(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim(), null);
}

/** Waits until the document's text contains `words`. */
export function waitForText(tab: Tab, words: string): Promise<string> {
  return until(`the text "${words}"`, async () => {
    const text = await bodyText(tab);
    return text.includes(words) ? text : null;
  });
}
