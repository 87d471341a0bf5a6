import type { Case } from '../../lib/notes/cases.ts';

/** A case about nothing real; `changes` replace its fields. */
export function makeCase(changes: Partial<Case> = {}): Case {
  return {
    id: crypto.randomUUID(),
    pack: 'bridge-pack',
    claim: 'bridge-length',
    question: 'How long is the bridge?',
    url: 'https://news.example/tunnel',
    pageTitle: 'The tunnel',
    published: '2026-05-01',
    paragraph: 'The tunnel under the bridge is two miles long.',
    start: 28,
    end: 45,
    at: Date.UTC(2026, 4, 2),
    ...changes,
  };
}
