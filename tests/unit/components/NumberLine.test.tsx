// @vitest-environment happy-dom
import '../../helpers/i18n.ts';
import { beforeEach, expect, it } from 'vitest';
import { NumberLine } from '../../../components/number-line/NumberLine.tsx';
import type { NumberLine as Line } from '../../../lib/values/number-line.ts';
import { find, show } from '../../helpers/render.ts';

const point = { from: 0.25, to: 0.25, readFrom: 0.25, readTo: 0.25, relation: null, isEarlier: false };
const line: Line = {
  ticks: [{ at: 0.5, label: '2 h', align: 'middle' }],
  rows: [
    { ...point, names: [], text: 'about 2 hours' },
    { ...point, names: ['Gazette', 'Herald'], text: 'at least 90 minutes', readTo: 0.5, relation: 'conflicts' },
    { ...point, names: ['Courier'], text: '1 to 2 hours', to: 0.75, isEarlier: true },
  ],
};
const render = (given = line) => show(<NumberLine line={given} />);
beforeEach(() => document.body.replaceChildren());

it('is one picture whose name says everything in it', () => {
  expect(find(render(), '[role="img"]').getAttribute('aria-label')).toBe(
    'Number line. This page: about 2 hours; Gazette, Herald: at least 90 minutes, conflicts; Courier: 1 to 2 hours, since replaced',
  );
});

it('draws points, ranges and the reach of bounds at their places', () => {
  const [page, bound, range] = [...render().querySelectorAll('.track')];
  const places = (track: Element | undefined, name: string) =>
    [...(track?.querySelectorAll(name) ?? [])].map((each) => [each.getAttribute('x1'), each.getAttribute('x2')]);
  expect(page?.querySelectorAll('circle')).toHaveLength(1);
  expect(places(bound, '.reach')).toEqual([['25%', '50%']]);
  expect(places(range, '.told')).toEqual([['25%', '75%']]);
  expect(range?.querySelectorAll('circle')).toHaveLength(2);
});

it('draws the page’s own value through every row, and none where it gives none', () => {
  expect(render().querySelectorAll('.here-line')).toHaveLength(3);
  expect(render({ ...line, rows: line.rows.slice(1) }).querySelectorAll('.here-line')).toHaveLength(0);
});

it('puts ticks where they belong', () => {
  const tick = find(render(), '.ticks span');
  expect([tick.textContent, tick.className, tick.style.insetInlineStart]).toEqual(['2 h', 'middle', '50%']);
});
