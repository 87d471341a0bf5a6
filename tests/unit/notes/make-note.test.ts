import { expect, test } from 'vitest';
import type { Card } from '../../../lib/matcher/types.ts';
import { noteFromCard, noteFromSelection } from '../../../lib/notes/make-note.ts';
import { noteSchema } from '../../../lib/notes/schema.ts';

const origin = { id: crypto.randomUUID(), savedAt: 1, url: 'https://a.example/', pageTitle: 'A page' };
const makeCard = (start: number, end: number): Card => ({
  key: 'k',
  paragraph: 0,
  start,
  end,
  pack: { id: 'p', version: '1', title: 'P' },
  story: { id: 's', title: 'A story' },
  claim: { id: 'c', question: 'How long?', kind: 'duration', unit: 'minutes' },
  quote: '',
  value: null,
  figure: null,
  relation: 'unclear',
  counts: { agrees: 0, compatible: 0, conflicts: 0, unclear: 0 },
  origins: [],
  words: [],
  accounts: [],
  line: null,
});

test.each([
  ['at the start', 0],
  ['in the middle', 5_000],
  ['at the end', 9_990],
])('keeps the quote and enough around it: %s', (_, start) => {
  const paragraph = Array.from({ length: 10_000 }, (_unused, index) => String.fromCharCode(97 + (index % 26))).join('');
  const note = noteFromCard(makeCard(start, start + 10), { ...origin, paragraph });
  expect(note.quote).toBe(paragraph.slice(start, start + 10));
  expect(note.paragraph.slice(note.start, note.end)).toBe(note.quote);
  expect(paragraph).toContain(note.paragraph);
  expect(note.paragraph.length).toBeLessThanOrEqual(1_210);
});

test('cuts what is no sentence to what a note may hold', () => {
  const paragraph = 'x'.repeat(900_000);
  const note = noteFromCard(makeCard(10, 899_990), { ...origin, pageTitle: 'y'.repeat(9_000), paragraph });
  expect(noteSchema.parse(note)).toEqual(note);
});

test('selected text becomes a note that no account speaks of', () => {
  const paragraph = `${'Before. '.repeat(200)}The bridge is long. After.`;
  const start = paragraph.indexOf('The bridge');
  const note = noteFromSelection({ paragraph, start, end: start + 19 }, origin);
  expect(noteSchema.parse(note)).toEqual(note);
  expect(note).toMatchObject({ quote: 'The bridge is long.', claim: null, story: null, relation: null, accounts: [] });
  expect(note.paragraph.slice(note.start, note.end)).toBe(note.quote);
});
