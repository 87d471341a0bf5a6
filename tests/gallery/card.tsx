import { Card } from '../../components/card/Card.tsx';
import type { Card as CardData } from '../../lib/matcher/types.ts';
import type { CardView } from '../../lib/page/views.ts';
import { makeAccount, makeCard } from '../helpers/card.ts';
import { layerCss } from './layer-css.ts';
import type { Example, Surface } from './types.ts';

const none = (): void => undefined;

function card(name: string, changes: Partial<CardData> = {}, view: Partial<CardView> = {}): Example {
  const whole: CardView = {
    card: makeCard(changes),
    save: { is: 'idle' },
    isWhyOpen: false,
    onSave: none,
    onWhy: none,
    onClose: none,
    ...view,
  };
  return { name, view: <Card view={whole} /> };
}

const accounts = [
  makeAccount({ literallyPossible: true, reason: { code: 'differs-not-ruled-out', by: 1 } }),
  makeAccount({
    source: { ...makeAccount().source, id: 'herald', name: 'The Elm Street Herald', url: 'https://herald.example/a' },
    relation: 'agrees',
    reason: { code: 'same' },
    value: '2 miles',
    hedge: null,
    attributedTo: null,
  }),
  makeAccount({ superseded: true, relation: null, reason: null, value: '1 mile' }),
];
const counts = { conflicts: 1, agrees: 1, compatible: 0, unclear: 0 };
const yesNo = {
  claim: { id: 'c', question: 'Did the council agree to the bridge?', kind: 'yes-no' as const, unit: null },
  value: null,
  figure: null,
  relation: 'unclear' as const,
  counts: { conflicts: 0, agrees: 0, compatible: 0, unclear: 1 },
  accounts: [makeAccount({ relation: 'unclear', reason: { code: 'no-value' }, value: null, planned: true })],
};

/** The card in its states. */
export const cardSurface: Surface = {
  name: 'card',
  css: `${layerCss}.card { position: static; max-height: none; }`,
  width: 384,
  examples: [
    card('accounts differ', { accounts, counts, origins: ['the council'] }),
    card('why it was marked', { accounts, counts }, { isWhyOpen: true }),
    card('no answer', yesNo),
    card('saving', {}, { save: { is: 'saving' } }),
    card('saved', {}, { save: { is: 'saved' } }),
    card('not saved', {}, { save: { is: 'failed', code: 'quota' } }),
    card('covered', {}, { save: { is: 'failed', code: 'forbidden' } }),
    card('long words', {
      quote: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen '.repeat(4),
      claim: {
        id: 'c',
        question: 'Is this a question that goes on for longer than anybody would ask it?',
        kind: 'count',
        unit: null,
      },
    }),
  ],
};
