import { expect, it } from 'vitest';
import { lazily } from '../../../lib/packs/lazily.ts';

it('reads when it is first asked, and never again', () => {
  const read: string[] = [];
  const words = lazily(() => void read.push('read'));
  expect(read).toEqual([]);
  words();
  words();
  expect(read).toEqual(['read']);
});
