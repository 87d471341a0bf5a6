import type { Note } from '../../lib/notes/schema.ts';

/** A note about nothing real; `changes` replace its fields. */
export function makeNote(changes: Partial<Note> = {}): Note {
  return {
    id: crypto.randomUUID(),
    savedAt: Date.UTC(2026, 4, 1, 12),
    url: 'https://news.example/bridge',
    pageTitle: 'The bridge is open again',
    pack: { id: 'bridge-pack', version: '1.0.0' },
    story: { id: 'bridge-2026', title: 'The bridge at Elm Street' },
    claim: { id: 'bridge-length', question: 'How long is the bridge?' },
    quote: 'the bridge is about two miles long',
    paragraph: 'Engineers said the bridge is about two miles long.',
    start: 15,
    end: 49,
    value: 'about 2 miles',
    relation: 'conflicts',
    counts: { agrees: 1, compatible: 0, conflicts: 1, unclear: 0 },
    accounts: [
      {
        source: { id: 'council', name: 'Elm Town Council', published: '2026-04-30', url: null },
        attributedTo: 'the mayor',
        value: 'three miles',
        says: 'The bridge measures three miles.',
        relation: 'conflicts',
      },
    ],
    comment: '',
    deletedAt: null,
    ...changes,
  };
}
