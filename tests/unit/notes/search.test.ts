import { expect, test } from 'vitest';
import { fold, searchText, searchWords } from '../../../lib/notes/search.ts';
import { makeNote } from '../../helpers/note.ts';

test.each([
  ['  Two\n Words ', 'two words'],
  ['ÉCOLE Straße', 'ecole straße'],
  ['Київ', 'киів'],
  ['２ ｋｍ', '2 km'],
])('%j is searched as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a search is its words, and blanks are none', () => {
  expect(searchWords(' Café  BRIDGE ')).toEqual(['cafe', 'bridge']);
  expect(searchWords(' \n ')).toEqual([]);
});

test('a note whose address is none is found by its other words', () => {
  expect(searchText(makeNote({ url: 'no address' }))).toContain('elm street');
});

test('a note is found by what is seen of it, and not by what accounts say at length', () => {
  const text = searchText(makeNote({ comment: 'At the Café' }));
  for (const word of ['cafe', 'miles', 'elm street', 'council', 'news.example', 'how long'])
    expect(text).toContain(word);
  expect(text).not.toContain('mayor');
});
