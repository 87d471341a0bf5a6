import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { violations } from './harness/axe.ts';
import { fixturePage } from './harness/fixtures.ts';
import { cardText, click, openCard, saveNote, waitForBadges, waitForText } from '../../scripts/browser/layer.ts';
import { waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import { createWorld, type World } from './harness/world.ts';

/** The element that has the focus, in the layer or outside it: its label and text. */
function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const active = document.activeElement;
    const element = active?.shadowRoot?.activeElement ?? active;
    const label = element?.getAttribute('aria-label') ?? '';
    return `${element?.getAttribute('data-key') ? 'badge ' : ''}${label} ${element?.textContent ?? ''}`;
  }, null);
}

/** Presses a key until the focus is on something whose label or text matches. */
async function pressUntil(tab: Tab, key: string, wanted: RegExp): Promise<string> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await tab.press(key);
    const now = await focused(tab);
    if (wanted.test(now)) return now;
    passed.push(now.slice(0, 40));
  }
  throw new Error(`${key} never reached ${wanted}; it passed\n${passed.join('\n')}`);
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld({ colorScheme, pages: { '/article': fixturePage('demo-article.html') } });
  });
  afterAll(() => world?.end());

  it('has a card, a popup and an options page without a fault that axe knows', async () => {
    const page = await world.visit('/article');
    await waitForMark(page, 'two and a half hours');
    const [key] = await waitForBadges(page);
    await openCard(page, key!);
    await saveNote(page);
    expect(await violations(page, 'variorum-layer')).toEqual([]);
    for (const panel of ['mute', 'why was this']) {
      await click(page, '.card-foot button', panel);
      expect(await violations(page, 'variorum-layer')).toEqual([]);
    }

    const options = await world.visitExtension('options.html');
    const { tab } = await waitForStatus(options);
    expect(await violations(options)).toEqual([]);

    const popup = await world.visitExtension(`popup.html?tab=${tab}`);
    await until('the list', () => popup.evaluate(() => document.querySelector('.mention') !== null, null));
    expect(await violations(popup)).toEqual([]);
    await click(popup, '#tab-notes', '', 'document');
    await until('the note', () => popup.evaluate(() => document.querySelector('[data-note]') !== null, null));
    expect(await violations(popup)).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld({ pages: { '/article': fixturePage('demo-article.html') } });
  });
  afterAll(() => world?.end());

  it('opens a card, saves a note, closes the card and finds the note in the popup', async () => {
    const page = await world.visit('/article');
    await waitForMark(page, 'two and a half hours');
    await waitForBadges(page);
    const badge = await pressUntil(page, 'Tab', /^badge/);
    await page.press('Enter');
    await until('the card', () => cardText(page));
    await pressUntil(page, 'Tab', /save/i);
    await sleep(600);
    await page.press('Enter');
    await until('the note to be saved', async () => /saved/i.test((await cardText(page)) ?? ''));
    await page.press('Escape');
    await until('the card to close', async () => (await cardText(page)) === null);
    expect(await focused(page)).toBe(badge);

    const popup = await world.visitExtension('popup.html');
    await until('the popup', () => popup.evaluate(() => document.querySelector('#tab-page') !== null, null));
    await pressUntil(popup, 'Tab', /^\s*This page/);
    await popup.press('ArrowRight');
    await pressUntil(popup, 'Tab', /delete/i);
    await waitForText(popup, 'Delete');
  });
});
