import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, waitForText } from '../../scripts/browser/layer.ts';
import { until } from '../../scripts/browser/launch.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { violations } from './harness/axe.ts';
import { createWorld, type World } from './harness/world.ts';

/** Text of the example's card; null where it is closed. */
const exampleText = (tab: Tab): Promise<string | null> =>
  tab.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('.paper div'))
      if (shadowRoot) return shadowRoot.querySelector('[role=dialog]')?.textContent ?? null;
    return null;
  }, null);

const focused = (tab: Tab): Promise<string | null> =>
  tab.evaluate(() => {
    const active = document.activeElement;
    const element = active?.shadowRoot?.activeElement ?? active;
    return element?.getAttribute('role') ?? element?.getAttribute('class') ?? null;
  }, null);

describe.each(['light', 'dark'] as const)('the first page in %s colours', (colorScheme) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld({ colorScheme, pages: {} });
  });
  afterAll(() => world?.end());

  it('has an example whose card opens, takes the focus and gives it back, without a fault that axe knows', async () => {
    const page = await world.visitExtension('welcome.html');
    await waitForText(page, 'Variorum is ready');
    expect(await violations(page)).toEqual([]);
    await click(page, 'button.example-badge', '', 'document');
    const text = await until('the card', () => exampleText(page));
    expect(text).toContain('How long did the ferry stand still?');
    expect(text).toMatch(/1 hour 15 minutes/);
    await until('the focus', async () => (await focused(page)) === 'dialog');
    expect(await violations(page)).toEqual([]);
    await page.press('Escape');
    await until('the card to close', async () => (await exampleText(page)) === null);
    expect(await focused(page)).toContain('example-badge');
  });
});
