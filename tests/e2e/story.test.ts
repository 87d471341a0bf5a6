import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { click, waitForText } from '../../scripts/browser/layer.ts';
import { waitForMark, waitForStatus } from '../../scripts/browser/marks.ts';
import type { Tab } from '../../scripts/browser/types.ts';
import { violations } from './harness/axe.ts';
import { fixturePage } from './harness/fixtures.ts';
import { createWorld, type World } from './harness/world.ts';

const rows = (tab: Tab) =>
  tab.evaluate(() => [...document.querySelectorAll('.matrix .question')].map(({ textContent }) => textContent), null);

describe.each(['light', 'dark'] as const)('in %s colours, the story page', (colorScheme) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld({ colorScheme, pages: { '/article': fixturePage('demo-article.html') } });
  });
  afterAll(() => world?.end());

  it('is linked from the popup, shows every question, and conflicts alone when asked', async () => {
    const page = await world.visit('/article');
    await waitForMark(page, 'two and a half hours');
    const options = await world.visitExtension('options.html');
    const { tab } = await waitForStatus(options);
    const popup = await world.visitExtension(`popup.html?tab=${tab}`);
    const href = await until('the link', () =>
      popup.evaluate(() => document.querySelector('.story-link')?.getAttribute('href') ?? null, null),
    );
    const story = await world.visitExtension(href);
    await waitForText(story, 'The Trump-Putin call of 18 March 2025');
    const all = await rows(story);
    expect(all.length).toBe(48);
    await click(story, '.filter input', '', 'document');
    await until('fewer questions', async () => (await rows(story)).length < all.length);
    expect(await rows(story)).toContain('How long did the call last?');
    expect(await rows(story)).not.toContain('When did the call begin?');
  });

  it.each([1100, 360])('has no fault that axe knows at a width of %i, folded and unfolded', async (width) => {
    const story = await world.visitExtension('story.html');
    await story.resize(width, 800);
    await waitForText(story, 'How long did the call last?');
    expect(await violations(story)).toEqual([]);
    await click(story, '.question', 'How long', 'document');
    await waitForText(story, 'The White House put the call at no less than an hour and a half.');
    expect(await violations(story)).toEqual([]);
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await story.evaluate(overflow, null)).toBe(0);
  });

  it('says that it has no such story', async () => {
    await waitForText(await world.visitExtension('story.html?story=another'), 'not on this device');
  });
});
