// @vitest-environment happy-dom
import '../../../helpers/i18n.ts';
import { expect, test } from 'vitest';
import { AskedPanel } from '../../../../components/popup/AskedPanel.tsx';
import type { Missing } from '../../../../lib/matcher/types.ts';
import { makeAccount, makeCard } from '../../../helpers/card.ts';
import { after, find, show } from '../../../helpers/render.ts';

const text = 'The bridge is two miles long.';
const near = (missing: Missing[]) => [
  {
    card: makeCard({
      value: null,
      accounts: [makeAccount({ relation: null }), makeAccount({ superseded: true, relation: null })],
    }),
    missing,
  },
];
const panel = (cards: ReturnType<typeof makeCard>[], close: ReturnType<typeof near>) =>
  show(<AskedPanel view={{ state: 'answered', text, cards, near: close }} />);

test('shows what accounts say of a claim that the text states', () => {
  const root = panel([makeCard()], []);
  expect(root.textContent).toContain('The text says: about 2 miles');
  expect(find(root, 'details').hasAttribute('open')).toBe(true);
  expect(find(root, '.chip').textContent).toContain('conflicts');
  expect(root.textContent).not.toContain('answers none');
});

test.each<[Missing, RegExp]>([
  [{ code: 'words', oneOf: ['a', 'b', 'c', 'd', 'e', 'f'] }, /such as a, b, c, d, e\./],
  [{ code: 'ruled-out', by: 'x' }, /something else/],
  [{ code: 'no-figure' }, /no figure/],
  [{ code: 'too-far-apart' }, /too far apart/],
  [{ code: 'question' }, /asks or supposes/],
  [{ code: 'other-event' }, /another event/],
  [{ code: 'other-story' }, /not about the story/],
  [{ code: 'score', score: 0.2, needed: 0.5 }, /too few/],
])('says what kept a text from stating a claim: %j', (missing, said) => {
  const root = panel([], near([missing]));
  expect(root.textContent).toContain('answers none');
  expect(find(root, '.asked .coverage').textContent).toMatch(said);
  expect(find(root, 'details').hasAttribute('open')).toBe(false);
});

test('relates no account to a text that does not state its claim', async () => {
  const root = panel([], near([{ code: 'no-figure' }]));
  await after(() => find(root, 'details').dispatchEvent(new Event('toggle')));
  expect([...root.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual(['since replaced']);
});

test('says that no account speaks of it, and what went wrong', () => {
  expect(panel([], []).textContent).toContain('No account here speaks of this');
  const root = show(<AskedPanel view={{ state: 'failed', text, code: 'quota' }} />);
  expect(root.textContent).toContain('The disk is full');
});
