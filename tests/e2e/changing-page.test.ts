import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/browser/launch.ts';
import { fixturePage } from './harness/fixtures.ts';
import { click } from '../../scripts/browser/layer.ts';
import { readMarks, waitForMark } from '../../scripts/browser/marks.ts';
import { createWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({
    pages: { '/late': fixturePage('late.html'), '/spa': fixturePage('spa.html') },
  });
});
afterAll(() => world?.end());
beforeEach(() => world.closeTabs());

it('marks what a page adds after it has loaded', async () => {
  const page = await world.visit('/late');
  await waitForMark(page, 'two and a half hours');
  const first = (await readMarks(page)).length;
  await click(page, '#more', '', 'document');
  await waitForMark(page, 'six reactors');
  expect((await readMarks(page)).length).toBeGreaterThan(first);
});

it('follows navigation that loads no new document', async () => {
  const page = await world.visit('/spa');
  await waitForMark(page, 'two and a half hours');
  await click(page, '[data-view="garden"]', '', 'document');
  await until('the marks to go', async () => (await readMarks(page)).length === 0);
  await until('the layer to go', () => page.evaluate(() => document.querySelector('variorum-layer') === null, null));
  await click(page, '[data-view="call"]', '', 'document');
  await waitForMark(page, 'two and a half hours');
});
