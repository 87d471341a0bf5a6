import { expect, it } from 'vitest';
import { createSlices } from '../../../lib/page/slices.ts';

it('is used up after its budget and fresh after a pause', async () => {
  let time = 0;
  const slices = createSlices(8, () => time);
  time = 7;
  expect(slices.isUsedUp()).toBe(false);
  time = 8;
  expect(slices.isUsedUp()).toBe(true);
  await slices.pause();
  expect(slices.isUsedUp()).toBe(false);
});
