import { expect, test } from 'vitest';
import { noteSchema } from '../../../lib/notes/schema.ts';
import { makeNote } from '../../helpers/note.ts';

test('takes a note as it is', () => {
  expect(noteSchema.parse(makeNote())).toMatchObject({ pageTitle: 'The bridge is open again' });
});

test.each([
  { url: 'javascript:alert(1)' },
  { id: 'note-1' },
  { savedAt: -1 },
  { savedAt: 1.5 },
  { relation: 'proves' },
  { comment: 'x'.repeat(10_001) },
  { extra: 1 },
  JSON.parse('{"__proto__": {"comment": "x"}}') as object,
])('refuses %j', (changes) => {
  // Not spread: that would run the setter of `__proto__` instead of making a field.
  const note = makeNote();
  for (const [key, value] of Object.entries(changes)) Object.defineProperty(note, key, { value, enumerable: true });
  expect(noteSchema.safeParse(note).success).toBe(false);
});
