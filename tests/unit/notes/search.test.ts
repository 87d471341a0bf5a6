import { expect, test } from 'vitest';
import { fold, isFound } from '../../../lib/notes/search.ts';
import { makeNote } from '../../helpers/note.ts';

test.each([
  ['  Two\n Words ', 'two words'],
  ['ÉCOLE Straße', 'ecole straße'],
  ['Київ', 'киів'],
  ['２ ｋｍ', '2 km'],
])('%j is searched as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('words may stand in different fields, in any order', () => {
  const note = makeNote({ comment: 'Ask the council' });
  expect(isFound(note, ['council', 'miles', 'elm'])).toBe(true);
  expect(isFound(note, ['council', 'kilometres'])).toBe(false);
  expect(isFound(note, [])).toBe(true);
});
