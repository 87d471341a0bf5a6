import { expect, it } from 'vitest';
import { share } from '../../../entrypoints/background/share.ts';
import type { Drawing, Shape } from '../../../lib/page/drawing.ts';

const shape = (tag: string, children: Drawing[] = [], attributes: Record<string, string> = {}): Shape => [
  tag,
  attributes,
  children,
];
const close = (): Shape => ['button', { class: 'close' }, ['Close'], { on: 'onClose', argument: null }];
const foot = (): Shape =>
  shape('footer', [close(), { by: 'panel', of: { why: [shape('p', ['Because.'])], else: [] } }]);
const cards = [shape('section', ['One', foot(), close()]), shape('section', ['Two', foot()])];

/** The drawing as it was, with what it shares put back in its place. */
function whole(drawing: Drawing, shared: readonly Drawing[]): Drawing {
  if (typeof drawing === 'string') return drawing;
  if (typeof drawing === 'number') return whole(shared[drawing]!, shared);
  const all = (list: Drawing[]): Drawing[] => list.map((each) => whole(each, shared));
  if (Array.isArray(drawing)) return drawing.with(2, all(drawing[2])) as Shape;
  return { ...drawing, of: Object.fromEntries(Object.entries(drawing.of).map(([is, list]) => [is, all(list)])) };
}

it('says once what drawings have in common, and nothing else than before', () => {
  const { shapes, shared } = share(cards);
  expect(shapes.map((each) => whole(each, shared))).toEqual(cards);
  expect(JSON.stringify([shapes, shared]).match(/Because/g)).toHaveLength(1);
  expect(JSON.stringify([shapes, shared]).match(/onClose/g)).toHaveLength(1);
});

it('knows a drawing again that is the same object, and what looks like it', () => {
  const common = foot();
  const given = [shape('section', ['One', common]), shape('section', ['Two', common]), shape('section', [foot()])];
  const { shapes, shared } = share(given);
  expect(shapes.map((each) => whole(each, shared))).toEqual(given);
  expect(JSON.stringify([shapes, shared]).match(/Because/g)).toHaveLength(1);
});

it('writes out what stands once, or is shorter than a reference', () => {
  const given = [shape('div', [shape('i'), shape('i'), shape('p', ['a paragraph of some length'])])];
  expect(share(given)).toEqual({ shapes: given, shared: [] });
});

it('leaves what it is given as it is', () => {
  const before = structuredClone(cards);
  share(cards);
  expect(cards).toEqual(before);
});
