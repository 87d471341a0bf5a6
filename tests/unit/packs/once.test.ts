import { expect, it } from 'vitest';
import { once } from '../../../lib/packs/once.ts';

it('reads when it is first asked, and never again', () => {
  const read: string[] = [];
  const words = once(() => void read.push('read'));
  expect(read).toEqual([]);
  words();
  words();
  expect(read).toEqual(['read']);
});
