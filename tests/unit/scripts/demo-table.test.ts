import { expect, it } from 'vitest';
import { formatMentions } from '../../../scripts/demo-table.ts';

const card = {
  quote: 'They  spoke for an hour',
  claim: { id: 'length' },
  value: '1 hour',
  relation: 'conflicts',
  counts: { conflicts: 1, agrees: 2, compatible: 0, unclear: 0 },
};

it('prints a line for each marked sentence with its accounts by relation', () => {
  const table = formatMentions({ story: { id: 's', title: 'The talk' }, cards: [card] as never });
  expect(table.split('\n')).toEqual([
    '1 marked, story: The talk',
    '',
    'relation   on this page            claim   value here  accounts',
    'conflicts  They spoke for an hour  length  1 hour      conflicts: 1; agrees: 2',
  ]);
});

it('tells a page about nothing from a page that states nothing', () => {
  expect(formatMentions({ story: null, cards: [] })).toBe('Not about a story Variorum knows.');
  expect(formatMentions({ story: { id: 's', title: 'The talk' }, cards: [] })).toContain('no sentence states');
});
