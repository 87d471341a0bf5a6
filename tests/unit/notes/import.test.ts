import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { createNotesDatabase } from '../../../lib/notes/database.ts';
import { exportNotes } from '../../../lib/notes/export.ts';
import { readNotesFile } from '../../../lib/notes/import.ts';
import type { Fault } from '../../../lib/notes/import.ts';
import { createNotes } from '../../../lib/notes/repository.ts';
import { makeNote } from '../../helpers/note.ts';

const file = (notes: unknown, more: object = {}) => ({
  format: 'variorum-notes',
  version: 1,
  exportedAt: '2026-05-01T12:00:00.000Z',
  notes,
  ...more,
});
const read = (json: unknown) => readNotesFile(new Blob([typeof json === 'string' ? json : JSON.stringify(json)]));

test('what was exported comes back whole', async () => {
  const notes = createNotes(createNotesDatabase(crypto.randomUUID()));
  const all = [makeNote({ savedAt: 2, comment: '“é”' }), makeNote({ savedAt: 1, story: null, claim: null })];
  for (const note of all) await notes.save(note);
  const text = await exportNotes(notes);
  expect(await readNotesFile(new Blob([text]))).toEqual({ ok: true, notes: all });
  expect(await readNotesFile(new Blob(['\ufeff', text]))).toEqual({ ok: true, notes: all });
});

test.each<[string, unknown, string]>([
  ['no JSON', '{"format": ', 'no-json'],
  ['an empty file', '', 'no-json'],
  ['another list', [], 'no-notes'],
  ['nothing', null, 'no-notes'],
  ['another format', { format: 'other' }, 'no-notes'],
  ['a later version', file([], { version: 2 }), 'newer'],
])('%s is told for what it is', async (_, json, reason) => {
  expect(await read(json)).toEqual({ ok: false, reason });
});

test('a file that is too large is not read', async () => {
  const text = () => Promise.reject(new Error('read'));
  expect(await readNotesFile({ size: 1e9, text })).toEqual({ ok: false, reason: 'too-large' });
});

describe('a fault', () => {
  test.each<[object, Fault]>([
    [{ quote: 7 }, { path: 'notes[1].quote', code: 'text' }],
    [{ quote: undefined }, { path: 'notes[1].quote', code: 'text' }],
    [{ savedAt: 'today' }, { path: 'notes[1].savedAt', code: 'number' }],
    [{ savedAt: 1.5 }, { path: 'notes[1].savedAt', code: 'number' }],
    [{ savedAt: -1 }, { path: 'notes[1].savedAt', code: 'value' }],
    [{ accounts: {} }, { path: 'notes[1].accounts', code: 'list' }],
    [{ counts: [] }, { path: 'notes[1].counts', code: 'record' }],
    [
      { counts: { agrees: 1, compatible: 1, conflicts: 'x', unclear: 0 } },
      { path: 'notes[1].counts.conflicts', code: 'number' },
    ],
    [{ deletedAt: 5 }, { path: 'notes[1].deletedAt', code: 'empty' }],
    [{ comment: 'x'.repeat(10_001) }, { path: 'notes[1].comment', code: 'too-long' }],
    [{ url: 'javascript:alert(1)' }, { path: 'notes[1].url', code: 'value' }],
    [{ relation: 'proves' }, { path: 'notes[1].relation', code: 'value' }],
    [{ extra: 1 }, { path: 'notes[1].extra', code: 'unknown' }],
  ])('has its place and its kind: %j', async (changes, fault) => {
    expect(await read(file([makeNote(), { ...makeNote(), ...changes }]))).toEqual({
      ok: false,
      reason: 'faults',
      faults: [fault],
      more: 0,
    });
  });

  test('of the file as a whole is told too', async () => {
    expect(await read(file({}, { exportedAt: 'now' }))).toMatchObject({
      faults: [
        { path: 'exportedAt', code: 'value' },
        { path: 'notes', code: 'list' },
      ],
    });
  });

  test('that hides in `__proto__` is found', async () => {
    const text = JSON.stringify(file([makeNote()])).replace('"quote":', '"__proto__":{},"quote":');
    expect(await read(text)).toMatchObject({ faults: [{ path: 'notes[0].__proto__', code: 'unknown' }] });
  });

  test('is one of ten that are told, however many there are', async () => {
    const answer = await read(file(Array.from({ length: 1_000 }, () => ({ ...makeNote(), quote: 1 }))));
    expect(answer).toMatchObject({ reason: 'faults', more: 990 });
    expect(!answer.ok && answer.reason === 'faults' && answer.faults).toHaveLength(10);
  });
});
