// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { actAt, create, type Drawing, fill, type Shape } from '../../../lib/page/drawing.ts';

const shape = (tag: string, children: Drawing[] = [], attributes: Record<string, string> = {}): Shape => [
  tag,
  attributes,
  children,
];
const choice: Drawing = { by: 'panel', of: { why: [shape('i', ['why']), 'more'], else: [] } };

it('makes elements, text and drawings in their own namespace', () => {
  const root = create(shape('section'));
  fill(root, shape('section', ['a', shape('svg', [shape('path', [], { d: 'M0 0' })])], { class: 'card' }), {});
  expect(root.className).toBe('card');
  expect(root.firstChild?.textContent).toBe('a');
  expect(root.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

it('shows the branch of the state, and keeps the place of an empty one', () => {
  const drawing = shape('div', [choice, shape('b', ['after'])]);
  const root = create(drawing);
  fill(root, drawing, { panel: '' });
  const after = root.querySelector('b');
  expect(root.textContent).toBe('after');
  fill(root, drawing, { panel: 'why' });
  expect(root.textContent).toBe('whymoreafter');
  fill(root, shape('div', [choice]), {});
  expect(root.textContent).toBe('');
  fill(root, drawing, {});
  expect(root.textContent).toBe(after!.textContent);
});

it('finds what drawings share by its number, in a branch as anywhere', () => {
  const shared: Drawing[] = [shape('b', ['both']), { by: 'panel', of: { why: [0, 'more'], else: [0] } }];
  const drawing = shape('div', [0, 1]);
  const root = create(drawing);
  fill(root, drawing, { panel: 'why' }, shared);
  expect([...root.childNodes].map(({ textContent }) => textContent)).toEqual(['both', 'both', 'more']);
});

it('touches nothing that is as it should be, and takes away what should not be there', () => {
  const drawing = shape('div', [shape('p', ['text'], { class: 'a', title: 't' }), 'rest']);
  const root = create(drawing);
  fill(root, drawing, {});
  const [before, paragraph] = [[...root.childNodes], root.querySelector('p')!];
  fill(root, shape('div', [shape('p', ['text'], { class: 'b' }), 'rest']), {});
  expect([...root.childNodes]).toEqual(before);
  expect(paragraph.getAttributeNames()).toEqual(['class']);
  expect(paragraph.className).toBe('b');
});

it('never makes markup of text', () => {
  const root = create(shape('p'));
  fill(root, shape('p', ['<img src=x>']), {});
  expect(root.children).toHaveLength(0);
  expect(root.textContent).toBe('<img src=x>');
});

it('knows what a click does, wherever in the control it falls', () => {
  const act = { on: 'onClose', argument: null };
  const drawing = shape('div', [['button', {}, [shape('b', ['x'])], act], shape('p')]);
  const root = create(drawing);
  fill(root, drawing, {});
  expect(actAt(root.querySelector('b'), root)).toBe(act);
  expect(actAt(root.querySelector('p'), root)).toBeNull();
  fill(root, shape('div', [shape('button', [shape('b')])]), {});
  expect(actAt(root.querySelector('b'), root)).toBeNull();
});
