/** Every other test fails where anything is asked for outside this machine; this one shows that it would be noticed. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCard, waitForBadges } from '../../scripts/browser/layer.ts';
import { until } from '../../scripts/browser/launch.ts';
import { waitForMark } from '../../scripts/browser/marks.ts';
import { LENGTH, storyPage } from './harness/story.ts';
import { createWorld, type World } from './harness/world.ts';

const ASKS = [
  `fetch('http://fetched.example/').catch(() => {});`,
  `new Image().src = 'https://pictured.example/';`,
  `new WebSocket('ws://socket.example/');`,
];

let world: World;
beforeAll(async () => {
  const head = `<script>${ASKS.join('\n')}</script>`;
  world = await createWorld({ pages: { '/asks': storyPage({ head }) }, pagesAskOutside: true });
});
afterAll(() => world?.end());

it('S18 what a page asks of the world is noticed, and nothing is asked beside it', async () => {
  const page = await world.visit('/asks');
  await waitForMark(page, LENGTH);
  const [first] = await waitForBadges(page);
  await openCard(page, first!);
  await until('three requests', async () => world.outside.asked.length >= ASKS.length);
  expect(world.outside.asked.toSorted()).toEqual(['fetched.example', 'pictured.example', 'socket.example']);
});
