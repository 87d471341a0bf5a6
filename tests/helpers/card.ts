import type { Card, CardAccount } from '../../lib/matcher/types.ts';
import type { Drawn } from '../../lib/page/drawing.ts';

/** An account of nothing real; `changes` replace its fields. */
export function makeAccount(changes: Partial<CardAccount> = {}): CardAccount {
  return {
    source: {
      id: 'council',
      name: 'Elm Town Council',
      title: 'The bridge, measured',
      published: '2026-04-30',
      stage: 'after',
      note: null,
      url: null,
    },
    value: 'at least 3 miles',
    hedge: 'at least',
    attributedTo: 'the mayor',
    origin: { id: 'council', name: 'the council' },
    says: 'The bridge measures three miles or more.',
    fragment: 'three miles or more',
    paragraph: 4,
    superseded: false,
    derived: false,
    planned: false,
    relation: 'conflicts',
    reason: { code: 'differs' },
    difference: null,
    literallyPossible: false,
    ...changes,
  };
}

/** A card about nothing real; `changes` replace its fields. */
export function makeCard(changes: Partial<Card> = {}): Card {
  const accounts = changes.accounts ?? [makeAccount()];
  return {
    key: '0:0:0:bridge-length',
    paragraph: 0,
    start: 0,
    end: 34,
    pack: { id: 'bridge-pack', version: '1.0.0', title: 'Bridges' },
    story: { id: 'bridge-2026', title: 'The bridge at Elm Street' },
    claim: { id: 'bridge-length', question: 'How long is the bridge?', kind: 'count', unit: 'mile' },
    quote: 'The bridge is about two miles long',
    value: 'about 2 miles',
    figure: { is: 2 },
    relation: 'conflicts',
    counts: { agrees: 0, compatible: 0, conflicts: 1, unclear: 0 },
    origins: [],
    words: ['bridge', 'long'],
    accounts,
    line: null,
    ...changes,
  };
}

/** The least that can be drawn of a mention. */
export function makeDrawn(): Drawn {
  return { badge: ['button', {}, []], card: ['section', {}, []] };
}
