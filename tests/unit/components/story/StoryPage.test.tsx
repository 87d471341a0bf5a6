// @vitest-environment happy-dom
import '../../../helpers/i18n.ts';
import { expect, test } from 'vitest';
import { StoryPage } from '../../../../components/story/StoryPage.tsx';
import type { Matrix, MatrixRow } from '../../../../lib/matcher/matrix.ts';
import type { Source } from '../../../../lib/packs/schema.ts';
import { makeAccount, makeCard } from '../../../helpers/card.ts';
import { after, find, show } from '../../../helpers/render.ts';

const source = (id: string, changes: Partial<Source> = {}): Source => ({
  id,
  publisher: `The ${id}`,
  name: null,
  title: null,
  published: null,
  publishedInferred: false,
  stage: null,
  url: null,
  note: null,
  file: null,
  ...changes,
});
const row = (id: string, standing: MatrixRow['standing'], accounts = [makeAccount({ relation: null })]): MatrixRow => ({
  card: makeCard({ claim: { id, question: `What of ${id}?`, kind: 'count', unit: null }, accounts }),
  standing,
  origins: 1,
});
const matrix: Matrix = {
  pack: { id: 'p', title: 'A pack', version: '1.2.3', license: null },
  story: { id: 's', title: 'The bridge' },
  sources: [source('council', { published: '2026-04-30' }), source('herald', { url: 'https://herald.example/a' })],
  topics: [
    { title: 'Its length', rows: [row('length', 'conflicts'), row('width', 'lone')] },
    { title: null, rows: [row('colour', 'agrees', [makeAccount({ superseded: true, relation: null })])] },
  ],
};
const page = (changes: Partial<Matrix> = {}) =>
  show(<StoryPage view={{ state: 'ready', matrix: { ...matrix, ...changes } }} />);
const questions = (root: HTMLElement) => [...root.querySelectorAll('.question')].map(({ textContent }) => textContent);

test('shows every question by topic, and what each source says', () => {
  const root = page();
  expect(root.textContent).toContain('3 questions · 2 sources · 1 question on which accounts conflict');
  expect([...root.querySelectorAll('.topic')].map(({ textContent }) => textContent)).toEqual([
    'Its length',
    'Other questions',
  ]);
  expect(questions(root)).toEqual(['What of length?', 'What of width?', 'What of colour?']);
  const cells = [...root.querySelectorAll('[data-standing="conflicts"] td')];
  expect(cells[0]!.textContent).toContain('at least 3 miles');
  expect(cells[1]!.querySelector('[aria-label="says nothing of it"]')).not.toBeNull();
  expect(find(root, '[data-standing="agrees"] .superseded').textContent).toContain('since replaced');
});

test('draws the values of an unfolded question to scale', async () => {
  const line = {
    ticks: [],
    rows: [
      {
        names: ['The council'],
        text: '3 miles',
        from: 0.2,
        to: 0.2,
        readFrom: 0.2,
        readTo: 0.4,
        relation: null,
        isEarlier: false,
      },
    ],
  };
  const drawn = row('length', 'conflicts');
  const root = page({ topics: [{ title: null, rows: [{ ...drawn, card: { ...drawn.card, line } }] }] });
  await after(() => find(root, '.question').click());
  expect(find(root, '.detail [role=img]').getAttribute('aria-label')).toContain('The council: 3 miles');
});

test('shows conflicts alone when asked to, and says so where there are none', async () => {
  const root = page();
  await after(() => find(root, 'input').click());
  expect(questions(root)).toEqual(['What of length?']);
  const calm = page({ topics: matrix.topics.slice(1) });
  await after(() => find(calm, 'input').click());
  expect(calm.textContent).toContain('No two accounts of this story conflict');
});

test('unfolds a question, and folds it again', async () => {
  const root = page();
  const button = find(root, '.question');
  const detail = () => find(root, `#${button.getAttribute('aria-controls')}`);
  expect(detail().hidden).toBe(true);
  await after(() => button.click());
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(detail().hidden).toBe(false);
  expect(detail().textContent).toContain('three miles or more');
  await after(() => button.click());
  expect(detail().hidden).toBe(true);
});

test('tells agreement that comes from one origin from agreement of several', () => {
  const agreeing = (origins: number) =>
    find(page({ topics: [{ title: null, rows: [{ ...row('colour', 'agrees'), origins }] }] }), '.chip').textContent;
  expect(agreeing(1)).toBe('accounts agree, one origin');
  expect(agreeing(2)).toBe('accounts agree');
});

test('lists the sources, and links only where that can do no harm', () => {
  const root = page({ sources: [...matrix.sources, source('bad', { url: 'javascript:alert(1)' })] });
  expect(find(root, '.sources li').textContent).toContain('April 30, 2026');
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.sources a')];
  expect(links.map(({ href, rel }) => [href, rel])).toEqual([['https://herald.example/a', 'noreferrer noopener']]);
});

test('says that a story is gone, and what went wrong', () => {
  expect(show(<StoryPage view={{ state: 'gone' }} />).textContent).toContain('not on this device');
  expect(show(<StoryPage view={{ state: 'failed', code: 'failed' }} />).textContent).toContain('did not work');
});
