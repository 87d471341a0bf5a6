import { describe, expect, test } from 'vitest';
import { everyNote, facetsOf, fits, isEveryNote, orders } from '../../../lib/notes/query.ts';
import type { Filed, NotesOrder, NotesQuery } from '../../../lib/notes/query.ts';
import type { Note } from '../../../lib/notes/schema.ts';
import { makeNote } from '../../helpers/note.ts';

const file = (changes: Partial<Note>, site = 'news.example'): Filed => ({
  note: makeNote(changes),
  site,
  text: 'the bridge is long',
});
const selected = { story: null, claim: null, relation: null };

describe('a note is among those asked for', () => {
  const cases: [Partial<NotesQuery>, Partial<Note>, boolean][] = [
    [{}, {}, true],
    [{ search: 'BRIDGE long' }, {}, true],
    [{ search: 'bridge short' }, {}, false],
    [{ relation: 'conflicts' }, {}, true],
    [{ relation: 'agrees' }, {}, false],
    [{ relation: 'none' }, selected, true],
    [{ relation: 'none' }, {}, false],
    [{ story: 'bridge-2026' }, {}, true],
    [{ story: 'tunnel-2026' }, {}, false],
    [{ story: 'none' }, selected, true],
    [{ site: 'news.example' }, {}, true],
    [{ site: 'example' }, {}, false],
    [{ site: 'news.example', relation: 'conflicts', search: 'long' }, {}, true],
    [{ site: 'news.example', relation: 'conflicts', search: 'short' }, {}, false],
  ];
  test.each(cases)('%j of %j: %s', (query, note, isIn) => {
    expect(fits({ ...everyNote, ...query })(file(note))).toBe(isIn);
  });
});

test.each<[Partial<NotesQuery>, boolean]>([
  [{}, true],
  [{ search: '  ' }, true],
  [{ search: 'a' }, false],
  [{ relation: 'none' }, false],
  [{ site: 'a.example' }, false],
  [{ order: 'oldest' }, false],
])('a query with %j asks for every note as it comes: %s', (query, isPlain) => {
  expect(isEveryNote({ ...everyNote, ...query })).toBe(isPlain);
});

describe('R14 the order', () => {
  const question = (text: string) => ({ claim: { id: text, question: text } });
  const all = [
    file({ savedAt: 2, ...question('Who built it?') }),
    file({ savedAt: 4, ...selected }),
    file({ savedAt: 1, ...question('How long is it?') }),
    file({ savedAt: 3, ...question('How long is it?') }),
  ];
  test.each<[NotesOrder, number[]]>([
    ['newest', [4, 3, 2, 1]],
    ['oldest', [1, 2, 3, 4]],
    ['question', [3, 1, 2, 4]],
  ])('%s first', (order, expected) => {
    expect(all.toSorted(orders[order]).map(({ note }) => note.savedAt)).toEqual(expected);
  });

  test('of one millisecond is by id', () => {
    const [a, b] = ['a', 'b'].map((end) => file({ savedAt: 1, id: `00000000-0000-4000-8000-00000000000${end}` }));
    expect([a!, b!].toSorted(orders.newest)).toEqual([b, a]);
  });
});

test('stories and sites are counted, those with the most notes first', () => {
  const tunnel = { story: { id: 'tunnel', title: 'The tunnel' } };
  const { stories, sites } = facetsOf([file({}, 'a.example'), file(tunnel), file(tunnel), file(selected, '')]);
  expect(stories.map(({ id, count }) => [id, count])).toEqual([
    ['tunnel', 2],
    ['bridge-2026', 1],
  ]);
  expect(sites).toEqual([
    { host: 'news.example', count: 2 },
    { host: 'a.example', count: 1 },
  ]);
});
