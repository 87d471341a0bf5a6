import { Card } from '../../components/card/Card.tsx';
import type { Card as CardData } from '../../lib/matcher/types.ts';
import type { CardView } from '../../lib/page/views.ts';
import type { NumberLine } from '../../lib/values/number-line.ts';
import { makeView } from '../helpers/card-view.ts';
import { makeAccount, makeCard } from '../helpers/card.ts';
import { layerCss } from './layer-css.ts';
import type { Example, Surface } from './types.ts';

function card(name: string, changes: Partial<CardData> = {}, view: Partial<CardView> = {}): Example {
  return { name, view: <Card view={{ ...makeView(), card: makeCard(changes), ...view }} /> };
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
const point = { relation: null, isEarlier: false };
const line: NumberLine = {
  ticks: [
    { at: 0.06, label: '1', align: 'middle' },
    { at: 0.5, label: '2', align: 'middle' },
    { at: 0.94, label: '3', align: 'middle' },
  ],
  rows: [
    { ...point, names: [], text: 'about 2 miles', from: 0.5, to: 0.5, readFrom: 0.4, readTo: 0.6 },
    {
      ...point,
      names: ['Elm Town Council'],
      text: 'at least 3 miles',
      from: 0.94,
      to: 0.94,
      readFrom: 0.94,
      readTo: 0.98,
      relation: 'conflicts',
    },
    {
      ...point,
      names: ['The Elm Street Herald', 'A surveyor with a long name'],
      text: '1 to 2 miles',
      from: 0.06,
      to: 0.5,
      readFrom: 0.06,
      readTo: 0.5,
      relation: 'agrees',
    },
    {
      names: ['Elm Town Council'],
      text: '1 mile',
      from: 0.06,
      to: 0.06,
      readFrom: 0.06,
      readTo: 0.06,
      relation: null,
      isEarlier: true,
    },
  ],
};
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
    card('why it was marked', { accounts, counts }, { panel: 'why' }),
    card('what can be muted', { accounts, counts }, { panel: 'mute' }),
    card('drawn to scale', { accounts, counts, line }),
    card('not about this', {}, { dismissed: 'case' }),
    card('site switched off', {}, { dismissed: 'site' }),
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
