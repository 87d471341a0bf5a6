import { expect, test } from 'vitest';
import { limits } from '../../../lib/messages/limits.ts';

test('a message stays under what Chromium carries, 64 MiB, however it is written', () => {
  // A UTF-16 unit takes at most six bytes in JSON (`\uXXXX`), and a paragraph three for its quotes and comma.
  expect(limits.pageLength * 6 + limits.paragraphs * 3).toBeLessThan(64 * 1024 * 1024);
});
